import './model';

const composer = document.createElement('textarea');
document.querySelector('#composer')!.append(composer);

window.model = {
  text: () => composer.value,
  bold: () => [],
  set: (text) => {
    composer.value = text;
  },
};
