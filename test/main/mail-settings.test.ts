import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/main/config.ts';

const SMTP_URL = 'smtps://user:secret@mail.example.com';

describe('where receipts are sent through', () => {
  it('is nowhere unless somebody says so', () => {
    expect(readConfig({}).mail).toBeUndefined();
    expect(readConfig({ MAIL_FROM: 'orders@example.com' }).mail).toBeUndefined();
  });

  it.each([
    'orders@example.com',
    'Corner Market <orders@example.com>',
    '<orders@example.com>',
    '"Corner Market, Inc." <orders@example.com>',
  ])('is a mail server, with %s as who writes', (from) => {
    expect(readConfig({ MAIL_FROM: from, SMTP_URL }).mail).toEqual({ from, url: SMTP_URL });
  });

  it.each([
    'Corner Market',
    'orders@',
    'a@example.com, b@example.com',
    'Corner Market, Inc. <orders@example.com>',
    'Eve <a@example.com>\r\nBcc: eve@evil.example',
  ])('is not taken with %j as who writes', (from) => {
    expect(() => readConfig({ MAIL_FROM: from, SMTP_URL })).toThrow('  MAIL_FROM: must look like');
  });

  it('asks who writes', () => {
    expect(() => readConfig({ SMTP_URL })).toThrow(
      '  MAIL_FROM: receipts are sent through SMTP_URL; say from whom',
    );
  });

  it.each(['mail.example.com', 'http://mail.example.com', 'smtp:', 'smtp://'])('is not %s', (url) => {
    expect(() => readConfig({ MAIL_FROM: 'a@example.com', SMTP_URL: url })).toThrow('  SMTP_URL: must ');
  });

  it('is never repeated in a complaint, for there is a password in it', () => {
    expect(() => readConfig({ SMTP_URL: 'http://user:hunter2@mail.example.com' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});
