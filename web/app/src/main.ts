import './styles/tokens.css'
import './styles/base.css'
import './styles/head.css'
import './styles/diagnosis.css'
import './styles/matrix.css'
import './styles/ranking.css'
import './styles/plan.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { theme } from './state/look.svelte'

theme.wear()
mount(App, { target: document.getElementById('page') ?? document.body })
