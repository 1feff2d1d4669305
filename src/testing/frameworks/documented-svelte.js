import { mount } from 'svelte';
import Story from 'documented:svelte';
import { story } from './documented-story.js';

mount(Story, { target: document.getElementById('app'), props: { story } });
