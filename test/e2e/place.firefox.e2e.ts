import { place } from './scenarios/place.ts'

place('firefox')
