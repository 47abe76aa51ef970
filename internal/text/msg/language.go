package msg

import "strings"

// Language is a language of the interface.
type Language uint8

// The languages.
const (
	English Language = iota
	Chinese          // Simplified
)

// Languages are all languages, in the order in which they are offered.
func Languages() []Language { return []Language{English, Chinese} }

// String is the language's short name, as in config: "en" or "zh".
func (l Language) String() string {
	if l == Chinese {
		return "zh"
	}
	return "en"
}

// Parse gives the language that a locale such as "zh_CN.UTF-8", "zh-Hant-TW" or "en" names; false for a language
// that there is not, and for "C" and "POSIX".
func Parse(locale string) (Language, bool) {
	tag, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(locale)), ".")
	base, _, _ := strings.Cut(strings.ReplaceAll(tag, "_", "-"), "-")
	for _, l := range Languages() {
		if base == l.String() {
			return l, true
		}
	}
	return English, false
}
