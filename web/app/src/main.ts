import './styles/tokens.css'
import './styles/base.css'
import './styles/head.css'
import './styles/parts.css'
import './styles/way.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { theme } from './state/look.svelte'

theme.wear()
mount(App, { target: document.getElementById('page') ?? document.body })
