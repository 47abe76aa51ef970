package client

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"dancecard/api"
)

// engineFor gives the engine that a submission is for.
func engineFor(s api.Submission) (api.Engine, *api.Error) {
	id := s.Engine
	if id == "" {
		id = api.AnimateAnyone
		if e := api.EngineOf(s.Model); e.ID != "" {
			id = e.ID
		}
	}
	e, ok := api.FindEngine(id)
	if !ok {
		return e, &api.Error{Op: api.OpSubmit, Delivery: api.NotSent, Code: api.CodeAddress, Model: s.Model, Detail: api.Detail{Kind: api.DetailNoEngine, Name: sanitize(string(id), "", wordRunes)}}
	}
	return e, nil
}

// submissionBody writes what the engine's model takes, in the order of its page.
func submissionBody(e api.Engine, s api.Submission) []byte {
	return encode(object{
		{"model", s.Model},
		{"input", fields(e, e.Input, s)},
		{"parameters", fields(e, e.Parameters, s)},
	})
}

func fields(e api.Engine, names []string, s api.Submission) object {
	o := object{}
	for _, name := range names {
		if value, ok := field(e, name, s); ok {
			o = append(o, member{name, value})
		}
	}
	return o
}

// field gives the value of a request's field by its name at the service, false when it is to be
// left out: the service refuses an empty ratio.
func field(e api.Engine, name string, s api.Submission) (value any, ok bool) {
	switch name {
	case "image_url":
		return asciiAddress(s.ImageURL), true
	case "video_url":
		return asciiAddress(s.ClipURL), true
	case "template_id":
		return s.TemplateID, true
	case "use_ref_img_bg":
		return s.PictureBackground, true
	case "video_ratio":
		return s.Ratio, s.Ratio != ""
	case "watermark":
		return s.Watermark, true
	case "mode":
		if s.Mode == "" && len(e.Modes) > 0 {
			return e.Modes[0].ID, true
		}
		return s.Mode, true
	case "check_image": // the service's own check of the picture, as its page's default has it
		return true, true
	}
	return nil, false
}

// stepBody writes what the models take that have a single input.
func stepBody(model, name, address string) []byte {
	return encode(object{{"model", model}, {"input", object{{name, asciiAddress(address)}}}})
}

// object is a JSON object whose members keep their order.
type object []member

type member struct {
	name  string
	value any
}

// MarshalJSON writes the members one after another.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		b.Write(encode(m.name))
		b.WriteByte(':')
		b.Write(encode(m.value))
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// encode writes strings, truth values and objects of them, which can always be written; the
// ampersands of addresses stay what they are.
func encode(v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(v)
	return bytes.TrimSpace(b.Bytes())
}

// inStorage reports whether an address lies in the service's temporary storage.
func inStorage(address string) bool {
	return strings.HasPrefix(strings.ToLower(address), "oss://")
}

// asciiAddress percent-encodes what lies beyond ASCII in the path and query of a web address, as
// the service wants it; everything else stays as it is, because a signature may cover it.
func asciiAddress(address string) string {
	scheme, rest, _ := strings.Cut(address, "://")
	slash := strings.IndexByte(rest, '/')
	if slash < 0 || !strings.HasPrefix(strings.ToLower(scheme), "http") {
		return address
	}
	var b strings.Builder
	b.WriteString(scheme + "://" + rest[:slash])
	for _, c := range []byte(rest[slash:]) {
		if c < 0x80 {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}
