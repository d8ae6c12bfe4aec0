/** A plain text field in the place of the fixture's composer. */
const old = document.querySelector('[role="textbox"][contenteditable="true"]');
const field = document.createElement('textarea');
field.className = old?.className ?? '';
field.rows = 6;
field.cols = 50;
old?.replaceWith(field);

window.draftInModel = () => field.value;
document.documentElement.dataset.ready = '';
