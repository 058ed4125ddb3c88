import './design/tokens.css';
import './design/base.css';
import { render } from 'preact';
import { App } from './app/App.js';
import { keepFocus } from './app/keepFocus.js';
import { applyScheme } from './design/scheme.js';

const page = document.getElementById('page');
applyScheme();
keepFocus();
if (page !== null) render(<App />, page);
