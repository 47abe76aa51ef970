package main

import (
	"fmt"
	"go/types"
)

// mostMethods is how many methods a type may have.
const mostMethods = 60

// methods finds types with too many methods.
func methods(p pkg) (found []finding) {
	for id, o := range p.info.Defs {
		t, ok := o.(*types.TypeName)
		if !ok || t.IsAlias() {
			continue
		}
		named, ok := t.Type().(*types.Named)
		if ok && named.NumMethods() > mostMethods {
			found = append(found, finding{p.fset.Position(id.Pos()), fmt.Sprintf("%s has %d methods, more than %d", id.Name, named.NumMethods(), mostMethods)})
		}
	}
	return found
}
