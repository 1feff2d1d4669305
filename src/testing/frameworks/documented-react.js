import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Story } from 'documented:jsx';
import { story } from './documented-story.js';

createRoot(document.getElementById('app')).render(createElement(Story, { story }));
