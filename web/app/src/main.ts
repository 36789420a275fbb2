import './styles/tokens.css'
import './styles/base.css'
import './styles/head.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { theme } from './state/look.svelte'
import { speech } from './state/tongue.svelte'

theme.wear()
void speech.begin().then(() => mount(App, { target: document.getElementById('page') ?? document.body }))
