package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/tui/action"
	"dancecard/tui/compose"
	"dancecard/tui/ui"
)

// formData tells the form what is known about what is filled in.
func (m *Model) formData() compose.Data {
	e := m.engine()
	d := compose.Data{
		Theme: m.look.theme, Ratios: e.Ratios, Engine: e.Name + "  " + e.Model, Estimate: m.estimate(e),
		Looking: m.data.checks.looking != "",
	}
	if seen := m.data.checks.seen; seen.address == m.form.Draft(e.Ratios).Picture {
		d.Picture = seen.picture
	}
	if !e.Retired.IsZero() && !e.Own {
		d.Notes = append(d.Notes, "The shared "+e.Name+" models were retired on "+e.Retired.Format("2006-01-02")+
			"; the service refuses them. Own deployments go on: name yours in config.toml.")
	}
	d.Findings = m.findings(e)
	return d
}

// findings are what the checks say of the form as it is.
func (m *Model) findings(e api.Engine) []compose.Finding {
	draft := m.form.Draft(e.Ratios)
	var out []compose.Finding
	var facts *api.PictureFacts
	seen := m.data.checks.seen
	if seen.address == draft.Picture && seen.address != "" {
		if seen.err != nil {
			out = append(out, compose.Finding{Field: compose.Picture, Text: "the picture cannot be looked at from here: " + told(seen.err) + "; the service may reach it all the same"})
		} else {
			facts = &api.PictureFacts{Type: seen.facts.Type, Bytes: seen.facts.Bytes, Width: seen.facts.Width, Height: seen.facts.Height}
		}
	}
	sub := api.Submission{Model: draft.Model, ImageURL: draft.Picture, TemplateID: draft.Template, PictureBackground: draft.PictureBackground, Ratio: draft.Ratio}
	pictureBad := false
	for _, f := range e.CheckRequest(sub, facts) {
		field := fieldOf(f.Code)
		missing := field == compose.Picture && draft.Picture == "" || field == compose.Motion && draft.Template == ""
		pictureBad = pictureBad || field == compose.Picture && f.Fatal
		out = append(out, compose.Finding{Field: field, Text: f.Text, Fatal: f.Fatal, Missing: missing})
	}
	if facts != nil && !pictureBad {
		out = append([]compose.Finding{{Field: compose.Picture, Good: true, Text: describe(*facts)}}, out...)
	}
	return out
}

func fieldOf(code string) compose.Field {
	switch {
	case code == "InvalidFile.Template.Content":
		return compose.Motion
	case code == "InvalidParameter", strings.HasPrefix(code, "Ratio"):
		return compose.Ratio
	}
	return compose.Picture
}

// describe says what a picture is.
func describe(f api.PictureFacts) string {
	kind := strings.ToUpper(strings.TrimPrefix(f.Type, "image/"))
	return fmt.Sprintf("%s, %d×%d, %s", kind, f.Width, f.Height, ui.Bytes(f.Bytes))
}

// estimate says what the video will cost, as far as that is known.
func (m *Model) estimate(e api.Engine) string {
	date := e.PriceDate.Format("2006-01-02")
	if s := m.data.recent.seconds[m.form.Draft(e.Ratios).Template]; s > 0 {
		return fmt.Sprintf("about %s for %.1f s, as this motion made before (prices of %s)", ui.Money(e.VideoCost("", s)), s, date)
	}
	return fmt.Sprintf("%s for each second of video, at most %s (prices of %s)", ui.Money(e.PricePerSecond("")), ui.Money(e.VideoCost("", e.Clip.MaxSeconds)), date)
}

// takeKey takes in where the key was found; without one, the first-start screen asks for it.
func (m *Model) takeKey(msg keyFoundMsg) tea.Cmd {
	m.pass(msg.at)
	m.data.key = msg.found
	if msg.err != nil {
		m.place = onWelcome
		for _, n := range msg.found.Notes {
			if n.Code == credentials.CodeNoKeyring {
				m.welcome.PreferOnce()
			}
		}
		m.resize()
		return nil
	}
	m.fx.Secret.Set(msg.found.Key)
	m.work.desk.Wake(m.data.now)
	for _, n := range msg.found.Notes {
		return m.say(warning(sentence(n)))
	}
	return nil
}

// tryKey tries a key that was typed.
func (m *Model) tryKey(a action.TryKey) tea.Cmd {
	key, err := credentials.Parse(a.Text)
	if err != nil {
		m.welcome.Failed(sentence(err))
		return nil
	}
	m.welcome.Trying()
	return m.fx.tryKey(key, a.Keep)
}

// takeTried takes in what came of trying a key.
func (m *Model) takeTried(msg keyTriedMsg) tea.Cmd {
	m.pass(msg.at)
	if msg.err != nil {
		m.welcome.Failed(sentence(msg.err))
		return nil
	}
	m.welcome.Done()
	m.place = onList
	m.resize()
	m.data.key = credentials.Found{Key: msg.key, Source: credentials.FromKeyring, Where: "the keyring"}
	say := good("the key works and is in the keyring")
	if !msg.kept {
		m.data.key = credentials.Found{Key: msg.key, Where: "this run"}
		say = good("the key works and is used for this run only")
	}
	if w := msg.key.Warning(); w != "" {
		say = warning(w)
	}
	m.work.desk.Release()
	m.work.desk.Wake(m.data.now)
	return m.say(say)
}
