// The little that a page needs beside Vaadin. No build step, no dependency.
document.addEventListener('click', (event) => {
  const skip = event.target instanceof Element && event.target.closest('a.skip');
  if (skip) {
    event.preventDefault();
    event.stopPropagation();
    document.getElementById('content')?.focus();
  }
}, true);

// Paper cannot be opened: what opens to its whole is open while a page is printed, and then as it was.
let opened = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('details.goal-line:not([open])')];
  opened.forEach((line) => line.open = true);
});
addEventListener('afterprint', () => {
  opened.forEach((line) => line.open = false);
  opened = [];
});
