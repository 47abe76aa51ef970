package term

// palette chooses the colours of a look.
func (l Look) palette() palette {
	switch {
	case !l.Colour:
		return palette{}
	case l.Sixteen && l.Unknown: // of the sixteen, only these two can be read on both
		return palette{accent: "5", bad: "1", warn: "1"}
	case l.Sixteen:
		return sixteen(l.Dark)
	case l.Unknown && l.Indexed:
		return eitherGroundIndexed()
	case l.Unknown:
		return eitherGround()
	case l.Indexed:
		return indexed(l.Dark)
	}
	return pick(l.Dark)
}

// eitherGround are colours that can be read on a dark and on a light background. They are for terminals that
// do not tell which, as tmux and mosh. It has no grounds of its own: the selected row is reversed.
func eitherGround() palette {
	return palette{
		muted: "#767a8c", faint: "#7d8193", line: "#82869a", accent: "#8f63e6",
		run: "#1a7ad9", wait: "#767a8c", good: "#16854f", bad: "#d8404f", warn: "#a06c00",
	}
}

// eitherGroundIndexed is eitherGround among the 256 colours.
func eitherGroundIndexed() palette {
	return palette{
		muted: "#767676", faint: "#767676", line: "#808080", accent: "#875fff",
		run: "#0087d7", wait: "#767676", good: "#00875f", bad: "#d75f5f", warn: "#af5f00",
	}
}
