package term

// PutCursor puts the cursor at a cell of the text, as [Input.Draw] has drawn it in w cells.
func (in *Input) PutCursor(x, w int) {
	before, after := in.shown(w)
	at := min(in.edit.Position(), len(in.runes)) - len([]rune(before))
	used, x := 0, min(x, w-1)
	for _, r := range before + after {
		if used += Width(string(r)); used > x {
			break
		}
		at++
	}
	in.edit.SetCursor(min(max(at, 0), len(in.runes)))
}

// PutCursorStill is PutCursor for what [Input.Still] has drawn. Where that is cut, the cursor goes to the end.
func (in *Input) PutCursorStill(x, w int) {
	if len(in.runes) > w || Width(in.text) > w {
		in.edit.CursorEnd()
		return
	}
	in.edit.CursorStart()
	in.PutCursor(x, w+1)
}
