package taskview

// Content is what a Body draws.
type Content = content

// Body draws a task.
type Body struct{ body }

// NewBody makes one.
func NewBody() *Body { return &Body{} }

// SetSize gives the body w × h cells; full tells that it has the whole screen.
func (b *Body) SetSize(w, h int, full bool) { b.setSize(w, h, full) }

// Do scrolls by a command.
func (b *Body) Do(command string) { b.scroll.Do(command) }

// Draw draws a task.
func (b *Body) Draw(c Content) []string { return b.draw(c) }
