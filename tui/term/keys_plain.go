package term

import "unicode/utf8"

// PlainKey gives the key that an input method's full-width key stands for, and any other key as it is.
func PlainKey(key string) string {
	r, n := utf8.DecodeRuneInString(key)
	if n < 2 || n != len(key) {
		return key
	}
	switch r {
	case '\u3000':
		return "space"
	case '【':
		return "["
	case '】':
		return "]"
	case '「', '『':
		return "{"
	case '」', '』':
		return "}"
	case '、':
		return "/"
	}
	const first, last, shift = '！', '～', '！' - '!' // the full-width forms of ASCII, in its order
	if r >= first && r <= last {
		return string(r - shift)
	}
	return key
}
