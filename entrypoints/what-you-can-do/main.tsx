import { createRoot } from 'react-dom/client'
import { Help } from '../../components/help/Help.tsx'

const root = document.getElementById('help')
if (root) createRoot(root).render(<Help />)
