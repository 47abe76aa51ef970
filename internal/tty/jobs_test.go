//go:build unix

package tty

import (
	"errors"
	"testing"
)

func TestOrphaned(t *testing.T) {
	for _, c := range []struct {
		name  string
		table map[int]process
		want  bool
	}{
		{"in an interactive shell", map[int]process{9: {5, 9, 5}, 5: {1, 5, 5}, 1: {0, 1, 1}}, false},
		{"in a script of one", map[int]process{9: {8, 8, 5}, 8: {5, 8, 5}, 5: {1, 5, 5}, 1: {0, 1, 1}}, false},
		{"as ssh's command", map[int]process{9: {5, 9, 9}, 5: {1, 5, 5}, 1: {0, 1, 1}}, true},
		{"in a script that is ssh's command", map[int]process{9: {8, 8, 8}, 8: {5, 8, 8}, 5: {1, 5, 5}, 1: {0, 1, 1}}, true},
		{"adopted by init", map[int]process{9: {1, 8, 5}, 1: {0, 1, 1}}, true},
		{"as init", map[int]process{9: {0, 9, 9}}, true},
		{"below a process that can't be seen", map[int]process{9: {5, 9, 5}}, true},
	} {
		got := orphaned(9, func(pid int) (process, error) {
			p, ok := c.table[pid]
			if !ok {
				return p, errors.New("gone")
			}
			return p, nil
		})
		if got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}
