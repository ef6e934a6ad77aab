/** The icons in use, from Lucide (ISC). Another one: add a line. They are inlined at build, never fetched. */
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import briefcase from 'lucide-static/icons/briefcase.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import externalLink from 'lucide-static/icons/external-link.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import messageCircle from 'lucide-static/icons/message-circle.svg?raw';
import messageSquare from 'lucide-static/icons/message-square.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import smartphone from 'lucide-static/icons/smartphone.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';

export const icons = {
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'book-open': bookOpen,
  briefcase,
  check,
  clock,
  download,
  'external-link': externalLink,
  mail,
  'message-circle': messageCircle,
  'message-square': messageSquare,
  phone,
  printer,
  search,
  smartphone,
  users,
} as const;

export type IconName = keyof typeof icons;
