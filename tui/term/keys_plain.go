package term

import "unicode/utf8"

// PlainKey gives the key that an input method's full-width key stands for, and any other key as it is.
func PlainKey(key string) string {
	r, n := utf8.DecodeRuneInString(key)
	if n < 2 || n != len(key) {
		return key
	}
	if plain, ok := plainKeys[r]; ok {
		return plain
	}
	const first, last, shift = '！', '～', '！' - '!' // the full-width forms of ASCII, in its order
	if r >= first && r <= last {
		return string(r - shift)
	}
	return key
}

// plainKeys are the keys that send another sign in Chinese mode than their full-width form.
var plainKeys = map[rune]string{
	'\u3000': "space",
	'、':      "/", '。': ".", '￥': "$", '…': "^",
	'【': "[", '】': "]", '「': "{", '」': "}", '『': "{", '』': "}", '《': "<", '》': ">",
	'“': "\"", '”': "\"", '‘': "'", '’': "'",
}
