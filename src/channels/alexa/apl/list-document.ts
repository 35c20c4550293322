import { documentOf, itemRow, text } from './look.ts';

/** A list that scrolls. Where the customer is choosing, things are numbered, and touching one says its position. */
export const listDocument = documentOf(text('payload.view.title', 'title', { paddingBottom: '@gap' }), {
  type: 'Sequence',
  width: '100%',
  grow: 1,
  shrink: 1,
  data: '${payload.view.items}',
  items: [
    {
      type: 'TouchWrapper',
      width: '100%',
      disabled: '${!payload.view.selectable}',
      accessibilityLabel: '${data.title}',
      onPress: [{ type: 'SendEvent', arguments: ['choose', '${data.position}'] }],
      item: itemRow(
        text('data.position', 'body', { when: '${payload.view.selectable}', paddingRight: '@gap' }),
      ),
    },
  ],
});
