package term

// Breaking is a field with the focus whose widget panics with the next key that changes it.
func Breaking(text string) Input {
	in := NewInput()
	in.SetValue(text)
	in.Focus()
	in.edit.Validate = func(string) error { panic("the widget is broken") }
	return in
}
