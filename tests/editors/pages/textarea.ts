import './model';

const composer = document.createElement('textarea');
// Narrow, so that lines break; high enough to show them all.
composer.cols = 24;
composer.rows = 12;
document.querySelector('#composer')!.append(composer);

window.model = {
  text: () => composer.value,
  bold: () => [],
  set: (text) => {
    composer.value = text;
  },
};
