import { createApp } from 'vue';
import Story from 'documented:vue';
import { story } from './documented-story.js';

createApp(Story, { story }).mount('#app');
