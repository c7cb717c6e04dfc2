// The little that a page needs beside Vaadin. No build step, no dependency.
document.addEventListener('click', (event) => {
  const skip = event.target instanceof Element && event.target.closest('a.skip');
  if (skip) {
    event.preventDefault();
    event.stopPropagation();
    document.getElementById('content')?.focus();
  }
}, true);
