import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Names that people know. Capitals count: "visa" and "signal" are words. */
const NAMES = `
  WhatsApp, Telegram, WeChat, Viber, KakaoTalk, Facebook, Instagram, TikTok, LinkedIn, YouTube, Twitter, Snapchat,
  Discord, Reddit, Skype, FaceTime, Tinder, Bumble, Grindr, Badoo, OkCupid, Plenty of Fish, Binance, Coinbase, MetaMask,
  Bybit, Huobi, KuCoin, OKX, Uniswap, Trust Wallet, Bitcoin, Ethereum, Tether, USDT, USDC, BTC, ETH, Dogecoin, Solana,
  MetaTrader, Robinhood, eToro, TeamViewer, AnyDesk, Google, Microsoft, Netflix, Amazon, PayPal, Western Union,
  MoneyGram, Revolut, Zelle, Venmo, Cash App, Mastercard, HSBC, Barclays, Lloyds, NatWest, Santander, Citibank,
  Wells Fargo, Bank of America, DBS, OCBC, Maybank, Deutsche Bank, Airbnb, FBI, Interpol, INTERPOL, Europol, HMRC, IRS,
  Scotland Yard`;
const BRANDS = new RegExp(`\\b(?:${NAMES.trim().split(/,\s+/).join('|')})\\b`);

/** Nobody who exists takes part in a made-up conversation. */
export const rule: Rule = {
  code: 'real-brand',
  title: 'A real company, coin or office in a made-up story',
  explain: {
    what: 'A conversation, or the example of a technique, names a real brand, bank, app, coin or authority.',
    why: 'It would say something untrue about them, it dates fast, and readers would watch for the name in place of the behaviour.',
    example: 'text: Shall we move to WhatsApp?',
    mend: 'Say what it is: "a messaging app", "my bank", "a coin". Or invent a name and search for it first.',
  },
  *check({ passages }) {
    for (const { file, text, voice, positionOf } of passages) {
      if (voice !== 'story' && file.kind !== 'scenario') continue;
      const found = BRANDS.exec(text);
      if (found)
        yield error(
          file,
          positionOf(found.index),
          `"${found[0]}" is real. Say what it is ("a messaging app", "my bank"), or invent a name.`,
        );
    }
  },
};
