import { place } from './scenarios/place.ts'

place('chromium')
