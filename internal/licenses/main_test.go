package main

import (
	"runtime"
	"strings"
	"testing"
)

func TestEveryLinkedModuleHasItsLicence(t *testing.T) {
	modules, err := linkedInto("dancecard", runtime.GOOS)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := write(&b, modules); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Go and its standard library go1", "charm.land/bubbletea/v2 v2", "modernc.org/sqlite v1", "Permission is hereby granted", "Redistributions in binary form"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q", want)
		}
	}
	if strings.Contains(b.String(), "pgregory.net/rapid") {
		t.Error("a module that only tests use is listed")
	}
}

func TestAModuleWithoutALicenceIsAnError(t *testing.T) {
	if err := write(&strings.Builder{}, []linked{{module: "example.com/none", dir: t.TempDir()}}); err == nil {
		t.Error("no error")
	}
}
