import { describe, expect, test } from 'vitest'
import { furnitureOf } from '../../../pipeline/language/furniture/index.js'

const PAGE = {
  'spoken to the reader': [
    'Advertisement',
    'Story continues below advertisement',
    'Skip this advertisement',
    'Sign up here for the harbour letter, our weekly newsletter',
    'Get the latest headlines delivered to your inbox',
    'Follow the Harbour Record on Instagram',
    'Subscribe to continue reading',
    'Already a subscriber? Log in',
    'Got a story? Tell us',
    'Support our journalism',
    'If you enjoyed this article, share it with your friends',
    'Die Reportage geht nach der Anzeige weiter',
    'Abonnieren Sie unseren Newsletter',
    'Abonnez-vous à notre newsletter',
    'Suscríbase a nuestro boletín',
    'Iscriviti alla nostra newsletter',
    'Volg ons op Facebook',
    'Assine nossa newsletter',
  ],
  'label of the page': [
    'Related stories',
    'Read more: The town that lost its river',
    'ALSO READ | Bridge opens after four months',
    'Watch: How the pier was built',
    'Share on Facebook',
    'Lesen Sie auch: Die Brücke steht',
    'Lire aussi : Le pont rouvre',
    'Lea también: El puente reabre',
    'Leggi anche: Riapre il ponte',
    'Lees ook: Brug weer open',
    'Leia também: Ponte reabre',
  ],
  'reading time': [
    '5 min read',
    'Listen to this article · 5 min',
    'Lesezeit: 4 Minuten',
    'Temps de lecture : 4 min',
  ],
  'count of readers': ['34 comments', '1.2K shares', '12 Kommentare'],
  'credit of a picture': [
    'Photo: Ana Brandt/Harbour Record',
    'Ana Brandt/Reuters',
    'Getty Images',
    'Foto: dpa',
  ],
  caption: ['The footbridge at dawn on Thursday. (Ana Brandt/AFP)'],
  contact: [
    'Contact the desk at desk@harbour-record.example',
    'Ana Brandt can be reached at ana@harbour-record.example',
    'Follow her on Bluesky: @anabrandt',
  ],
  'notice of rights': [
    'This text may not be copied, broadcast or redistributed.',
    'Reproduction without written permission is prohibited.',
    'Alle Rechte vorbehalten',
    'Tous droits réservés',
  ],
}

describe.each(Object.entries(PAGE))('%s', (reason, lines) => {
  test.each(lines)('%s', (line) => {
    expect(furnitureOf(line)).toBe(reason)
  })
})

describe('what an article says is left to it', () => {
  test.each([
    'Share prices fell for a third day',
    'Read had a story to tell, and she told it to us.',
    '“Follow us,” the guide said, “and do not look down at the river.”',
    'Advertising revenue falls for a third year',
    'To our surprise the ferry was on time.',
    'The newsletter of 1911 listed eleven ships and one bear.',
    'Watch the tide',
    'What you need to know',
    'Comments by the minister angered fishermen on both banks',
    'More than forty people came.',
    'It took 5 min.',
    'Reuters was founded in 1851.',
    'Residents can write to council@harbour.example until Friday.',
    'She photographed it by night.',
    'Strike two: filming guests without their consent',
  ])('%s', (line) => {
    expect(furnitureOf(line)).toBeUndefined()
  })
})
