package term

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// leading are Chinese words of one character that belong to the number or key behind them.
var leading = []rune{'按', '约', '第', '近', '共', '满', '至'}

// maxKey is how many bytes the label of a key has at most.
const maxKey = 9

// unit matches the units that stand behind a number, and the measure words.
var unit = regexp.MustCompile(`^(?:(?:s|min|h|d|px|fps|B|KB|MB|GB)(?:[^\w]|$)|[个张条次位秒分小天项段份种页字])`)

// bound reports whether a line must not end at the blank between two texts: a number and its unit, a Chinese word and
// the number or key it leads to, or a key and its verb.
func bound(before, behind string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(behind)
	switch {
	case before == "" || behind == "":
		return false
	case strings.HasSuffix(before, "API") && first == 'K':
		return true
	case last >= '0' && last <= '9' && unit.MatchString(behind), slices.Contains(leading, last) && (first < utf8.RuneSelf || first == '¥'):
		return true
	}
	start := strings.LastIndexByte(before, ' ') + 1
	lead := strings.TrimRight(before[:start], blanks)
	sign, _ := utf8.DecodeLastRuneInString(lead)
	afterSign := sign == '·' || sign == '按'
	return afterSign && len(before)-start <= maxKey && first != '·'
}
