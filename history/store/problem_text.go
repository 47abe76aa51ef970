package store

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"strings"

	"dancecard/api"
	"dancecard/history"
)

// problemText keeps what is told of a problem in one column: its detail as JSON, or else its message. Versions that
// know no details show the JSON.
type problemText history.Problem

// detailPrefix begins each detail that is kept.
const detailPrefix = `{"kind":`

// Scan reads a column.
func (p *problemText) Scan(column any) error {
	text, ok := column.(string)
	if !ok {
		return fmt.Errorf("a message is kept as %T", column)
	}
	p.Message, p.Detail = text, api.Detail{}
	if !strings.HasPrefix(text, detailPrefix) {
		return nil
	}
	var detail api.Detail
	if json.Unmarshal([]byte(text), &detail) == nil { // else it is somebody else's text
		p.Message, p.Detail = "", detail
	}
	return nil
}

// Value gives what the column keeps.
func (p *problemText) Value() (driver.Value, error) {
	if !p.Detail.Any() {
		return p.Message, nil
	}
	text, err := json.Marshal(p.Detail)
	return string(text), err
}
