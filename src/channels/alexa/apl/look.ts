/** A piece of an APL document. */
export type Apl = Readonly<Record<string, unknown>>;

/** What every document of ours begins with. Sizes give way on small screens, margins on round ones. */
export const documentOf = (...items: readonly Apl[]): Apl => ({
  type: 'APL',
  version: '2024.3',
  theme: 'dark',
  resources: [
    {
      dimensions: { title: '40dp', body: '30dp', small: '24dp', edge: '48dp', gap: '20dp', picture: '96dp' },
    },
    {
      when: '${viewport.width < 960 || viewport.height < 600}',
      dimensions: { title: '28dp', body: '22dp', small: '18dp', edge: '24dp', gap: '12dp', picture: '64dp' },
    },
    { when: "${viewport.shape == 'round'}", dimensions: { edge: '64dp' } },
    { colors: { loud: '#FAFAFA', quiet: '#B8C0C8', background: '#10151C' } },
  ],
  mainTemplate: {
    parameters: ['payload'],
    items: [
      {
        type: 'Frame',
        width: '100vw',
        height: '100vh',
        backgroundColor: '@background',
        item: {
          type: 'Container',
          width: '100%',
          height: '100%',
          paddingLeft: '@edge',
          paddingRight: '@edge',
          paddingTop: '@edge',
          items,
        },
      },
    ],
  },
});

/** A text that shows nothing, and takes no room, when there is nothing to show. */
export const text = (bound: string, size: 'title' | 'body' | 'small', more: Apl = {}): Apl => ({
  type: 'Text',
  when: `\${${bound} != ''}`,
  text: `\${${bound}}`,
  fontSize: `@${size}`,
  color: size === 'small' ? '@quiet' : '@loud',
  ...more,
});

/** A thing: its picture, its name over its details, its amount at the end of the line. */
export const itemRow = (...before: readonly Apl[]): Apl => ({
  type: 'Container',
  direction: 'row',
  alignItems: 'center',
  paddingBottom: '@gap',
  items: [
    ...before,
    {
      type: 'Image',
      when: "${data.image != ''}",
      source: '${data.image}',
      width: '@picture',
      height: '@picture',
      scale: 'best-fit',
      borderRadius: '8dp',
      paddingRight: '@gap',
    },
    {
      type: 'Container',
      grow: 1,
      shrink: 1,
      items: [text('data.title', 'body', { maxLines: 2 }), text('data.detail', 'small', { maxLines: 2 })],
    },
    text('data.amount', 'body', { paddingLeft: '@gap' }),
  ],
});
