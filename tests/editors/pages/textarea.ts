import { offer } from './model';

offer((host) => {
  const composer = document.createElement('textarea');
  // Narrow, so that lines break; high enough to show them all.
  composer.cols = 24;
  composer.rows = 12;
  host.append(composer);
  return {
    text: () => composer.value,
    bold: () => [],
    set: (text) => {
      composer.value = text;
    },
  };
});
