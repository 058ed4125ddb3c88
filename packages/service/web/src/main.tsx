import './design/tokens.css';
import './design/base.css';
import { render } from 'preact';
import { App } from './app/App.js';

const page = document.getElementById('page');
if (page !== null) render(<App />, page);
