package term_test

import (
	"fmt"
	"image"
	"image/color"
	"math"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"dancecard/tui/term"
)

// tint is a colour as it is shown, each part from 0 to 255.
type tint [3]uint8

// What sixteen colours are on the terminals that have no more: xterm, and the console of Linux.
var sixteens = map[string][16]tint{
	"xterm": {
		{0, 0, 0},
		{205, 0, 0},
		{0, 205, 0},
		{205, 205, 0},
		{0, 0, 238},
		{205, 0, 205},
		{0, 205, 205},
		{229, 229, 229},
		{127, 127, 127},
		{255, 0, 0},
		{0, 255, 0},
		{255, 255, 0},
		{92, 92, 255},
		{255, 0, 255},
		{0, 255, 255},
		{255, 255, 255},
	},
	"console": {
		{0, 0, 0},
		{170, 0, 0},
		{0, 170, 0},
		{170, 85, 0},
		{0, 0, 170},
		{170, 0, 170},
		{0, 170, 170},
		{170, 170, 170},
		{85, 85, 85},
		{255, 85, 85},
		{85, 255, 85},
		{255, 255, 85},
		{85, 85, 255},
		{255, 85, 255},
		{85, 255, 255},
		{255, 255, 255},
	},
}

// luminanceOf and contrastOf are those of WCAG 2.
func luminanceOf(c tint) (sum float64) {
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		part := float64(c[i]) / 255
		if part <= 0.03928 {
			part /= 12.92
		} else {
			part = math.Pow((part+0.055)/1.055, 2.4)
		}
		sum += weight * part
	}
	return sum
}

func contrastOf(a, b tint) float64 {
	x, y := luminanceOf(a), luminanceOf(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// nearest is a colour as a terminal with so many colours shows it.
func nearest(c tint, profile colorprofile.Profile) tint {
	r, g, b, _ := profile.Convert(color.RGBA{c[0], c[1], c[2], 0xff}).RGBA()
	return tint{uint8(r >> 8), uint8(g >> 8), uint8(b >> 8)}
}

// shown is a style's text and ground on a terminal with these colours of its own.
func shown(open string, text, ground tint, colours [16]tint, profile colorprofile.Profile) (tint, tint, error) {
	var reversed bool
	for _, s := range regexp.MustCompile(`\x1b\[([0-9;]*)m`).FindAllStringSubmatch(open, -1) {
		parts := strings.Split(s[1], ";")
		for i := 0; i < len(parts); i++ {
			n, _ := strconv.Atoi(parts[i])
			switch {
			case n == 1 || n == 3 || n == 4: // bold, italic, underlined
			case n == 7:
				reversed = true
			case n == 38 || n == 48:
				var c tint
				for k := range c {
					part, _ := strconv.Atoi(parts[i+2+k])
					c[k] = uint8(part)
				}
				c = nearest(c, profile)
				if i += 4; n == 38 {
					text = c
				} else {
					ground = c
				}
			case n >= 30 && n <= 37:
				text = colours[n-30]
			case n >= 90 && n <= 97:
				text = colours[n-90+8]
			default:
				return text, ground, fmt.Errorf("a style of %d in %q", n, open)
			}
		}
	}
	if reversed {
		text, ground = ground, text
	}
	return text, ground, nil
}

// inksOf are all styles of a theme by their names.
func inksOf(theme term.Theme) map[string]term.Ink {
	found := map[string]term.Ink{}
	var walk func(name string, v reflect.Value)
	walk = func(name string, v reflect.Value) {
		if k, ok := reflect.TypeAssert[term.Ink](v); ok {
			found[name] = k
			return
		}
		if v.Kind() == reflect.Struct {
			for i := range v.NumField() {
				walk(strings.TrimPrefix(name+"."+v.Type().Field(i).Name, "."), v.Field(i))
			}
		}
	}
	walk("", reflect.ValueOf(theme))
	return found
}

// Every style can be read: on black in the dark theme, on white in the light one. That includes the selected
// row and fields, with as many colours as there are. None is made faint by the terminal.
func TestEveryStyleCanBeRead(t *testing.T) {
	black, white := tint{}, tint{255, 255, 255}
	for _, look := range []term.Look{
		{Dark: true, Colour: true},
		{Colour: true},
		{Dark: true, Colour: true, Sixteen: true},
		{Colour: true, Sixteen: true},
		{Dark: true, Colour: true, Indexed: true},
		{Colour: true, Indexed: true},
		{Dark: true},
		{},
		{Dark: true, Colour: true, ASCII: true},
		{Colour: true, ASCII: true},
	} {
		for terminal, colours := range sixteens {
			profile := colorprofile.TrueColor
			if terminal == "xterm" {
				profile = colorprofile.ANSI256
			}
			inks := inksOf(term.NewTheme(look))
			if len(inks) < 2*12+3 {
				t.Fatalf("%d styles", len(inks))
			}
			for name, k := range inks {
				ground, plain := white, tint{64, 64, 64} // text that is not quite black
				if look.Dark {
					ground, plain = black, tint{170, 170, 170}
				}
				text, ground, err := shown(k.Open(), plain, ground, colours, profile)
				if err != nil {
					t.Errorf("%+v, %s: %v", look, name, err)
				} else if c := contrastOf(text, ground); c < 4.5 {
					t.Errorf("%+v on %s: %s has a contrast of %.2f", look, terminal, name, c)
				}
			}
		}
	}
}

// With sixteen colours nothing is painted in others, and a picture is drawn by shades of none.
func TestSixteenColours(t *testing.T) {
	img := image.NewRGBA(image.Rect(0, 0, 20, 20))
	for i := range img.Pix {
		img.Pix[i] = uint8(i/8) | 0xff*uint8(i%4/3)
	}
	for _, dark := range []bool{false, true} {
		theme := term.NewTheme(term.Look{Dark: dark, Colour: true, Sixteen: true})
		for name, k := range inksOf(theme) {
			if strings.Contains(k.Open(), "8;") {
				t.Errorf("%s: %q", name, k.Open())
			}
		}
		drawn := strings.Join(new(term.Preview).Draw(img, 10, 5, &theme), "\n")
		if drawn != ansi.Strip(drawn) || !strings.ContainsAny(drawn, "░▒▓█") {
			t.Errorf("%q", drawn)
		}
	}
	theme := term.NewTheme(term.Look{Dark: true, Colour: true, Sixteen: true})
	if open := theme.Accent.Open(); open != "\x1b[95m" {
		t.Errorf("the accent is %q", open)
	}
}
