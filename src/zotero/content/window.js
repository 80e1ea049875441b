// What the window shows comes from whoever has opened it.
window.addEventListener('DOMContentLoaded', () => window.arguments[0].ready(window));
