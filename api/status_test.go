package api_test

import (
	"fmt"
	"testing"

	"dancecard/api"
)

func TestStatusWords(t *testing.T) {
	tests := map[api.Status]string{ // final, started, familiar
		api.Pending: "false false true", api.PreProcessing: "false true true", api.Running: "false true true",
		api.PostProcessing: "false true true", api.Succeeded: "true false true", api.Failed: "true false true",
		api.Canceled: "true false true", api.Unknown: "false false true", api.Suspended: "false false true",
		"CANCELLED": "false false false", "": "false false false", "running": "false false false",
	}
	for status, want := range tests {
		if got := fmt.Sprint(status.Final(), status.Started(), status.Familiar()); got != want {
			t.Errorf("%q: %s, want %s", status, got, want)
		}
	}
}

func TestEnginesAreWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, e := range api.Engines() {
		found, ok := api.FindEngine(e.ID)
		if !ok || found.Model != e.Model || seen[e.Model] {
			t.Errorf("%s cannot be told from the others", e.ID)
		}
		seen[e.Model] = true
		if e.Name == "" || e.PricePerSecond("") <= 0 || e.PriceDate.IsZero() || e.Expect <= 0 || len(e.Picture.Types) == 0 {
			t.Errorf("%+v lacks something", e)
		}
		for _, mime := range e.Picture.Types {
			if api.KindName(mime) == mime {
				t.Errorf("%s has no name for people", mime)
			}
		}
	}
	if _, ok := api.FindEngine("none"); ok {
		t.Error("an engine was found that is none")
	}
}
