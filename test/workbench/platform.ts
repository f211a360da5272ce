/** The host has no Node and no Electron: to a plugin it is a phone, or a desktop without them. */
const asPhone =
	typeof location !== 'undefined' && new URLSearchParams(location.search).has('phone');

/** What the plugin may ask about the machine; `?phone` in the address makes it one. */
export const Platform = {
	isDesktop: !asPhone,
	isMobile: asPhone,
	isDesktopApp: false,
	isMobileApp: asPhone,
	isIosApp: false,
	isAndroidApp: asPhone,
	isPhone: asPhone,
	isTablet: false,
	isMacOS: false,
	isWin: false,
	isLinux: !asPhone,
	isSafari: false,
	resourcePathPrefix: '/fs/',
};
