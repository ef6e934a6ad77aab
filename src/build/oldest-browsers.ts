/**
 * The oldest browsers that run the scripts; older ones show the same pages as text. Devices that stay behind
 * end here: Chrome 94 is of 2021, and iOS 15 is the last for the iPhones of 2015. Going back further would
 * make every script a tenth larger for everybody.
 */
export const OLDEST_BROWSERS = ['chrome94', 'firefox93', 'safari15'];
