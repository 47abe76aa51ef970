package main

import (
	"fmt"
	"go/types"
	"strings"
)

// mostMethods is how many methods a type may have.
const mostMethods = 60

// methods finds types with too many methods; those of tests are free.
func methods(p pkg) (found []finding) {
	for id, o := range p.info.Defs {
		t, ok := o.(*types.TypeName)
		if !ok || t.IsAlias() {
			continue
		}
		named, ok := t.Type().(*types.Named)
		at := p.fset.Position(id.Pos())
		if ok && named.NumMethods() > mostMethods && !strings.HasSuffix(at.Filename, "_test.go") {
			found = append(found, finding{at, fmt.Sprintf("%s has %d methods, more than %d", id.Name, named.NumMethods(), mostMethods)})
		}
	}
	return found
}
