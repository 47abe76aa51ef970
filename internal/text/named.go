package text

import "strings"

// blanks are what a name neither begins nor ends with.
const blanks = " \u3000"

// Named is a name as it can stand in a sentence: clean and without blanks around it, or else what stands
// for it where nothing of it can be shown. Everything that joins a name from outside goes through here,
// so that no sentence has a hole.
func Named(name, or string) string {
	if name = strings.Trim(Clean(name), blanks); name != "" {
		return name
	}
	return or
}
