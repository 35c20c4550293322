import { describe, expect, it } from '@jest/globals';
import { plainSpeech } from '../../src/simulator/plain-speech.ts';

describe('what a person hears', () => {
  it.each([
    ['plain text', 'Fish & chips <now>', 'Fish & chips <now>'],
    [
      'markup',
      '<speak>Your <emphasis level="strong">coffee</emphasis> is here.</speak>',
      'Your coffee is here.',
    ],
    ['entities', '<speak>M&amp;M&#39;s &lt;3 &#x41;&quot;</speak>', `M&M's <3 A"`],
    [
      'an entity nobody knows',
      '<speak>a &constructor; b &#9999999; c</speak>',
      'a &constructor; b &#9999999; c',
    ],
    ['pauses', '<speak>One<break time="1s"/>two.</speak>', 'One two.'],
    ['a pause before a full stop', '<speak>Ready<break/>. Go</speak>', 'Ready. Go'],
    [
      'sentences and paragraphs',
      '<speak><p>One.</p><p><s>Two.</s><s>Three.</s></p></speak>',
      'One. Two. Three.',
    ],
    ['a substitute', '<speak>12 <sub alias="ounces">oz</sub> bag</speak>', '12 ounces bag'],
    ['a sound', '<speak><audio src="https://x.test/a.mp3"/>Hello</speak>', 'Hello'],
    ['a sound with a text in its place', '<speak><audio src="a">ding</audio> Hello</speak>', 'Hello'],
    [
      'words said in a special way',
      '<speak><say-as interpret-as="date">2026-03-02</say-as></speak>',
      '2026-03-02',
    ],
    ['escaped markup', '<speak>&lt;b&gt;bold&lt;/b&gt; &amp;amp;</speak>', '<b>bold</b> &amp;'],
    ['space around it', '  <speak>\n  Hello\n  there </speak> ', 'Hello there'],
    ['nothing', '', ''],
  ])('of %s', (_what, speech, heard) => {
    expect(plainSpeech(speech)).toBe(heard);
  });
});
