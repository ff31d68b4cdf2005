/* Runs only where the browser takes modules and the host sends them with the type of a script. */
document.documentElement.setAttribute('data-modules', 'yes');
