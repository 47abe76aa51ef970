package main

import (
	"image"
	"testing"
)

func TestStagesFillThePicture(t *testing.T) {
	for _, l := range cast() {
		for _, m := range motions() {
			c := stage(m.name, l, 90, 160, 130)
			if got := c.painted(); got != 90*160 {
				t.Errorf("%s on the stage of %s: %d of %d pixels are painted", l.name, m.name, got, 90*160)
			}
		}
		for name, c := range map[string]*canvas{"room": room(l, 90, 160, 130), "studio": studio(l, 90, 160, 130)} {
			if got := c.painted(); got != 90*160 {
				t.Errorf("%s of %s: %d of %d pixels are painted", name, l.name, got, 90*160)
			}
		}
	}
}

func TestEveryDanceHasItsOwnHouse(t *testing.T) {
	seen := map[string]string{}
	for _, m := range motions() {
		pix := string(stage(m.name, bo(), 90, 160, 130).Pix)
		if other := seen[pix]; other != "" {
			t.Errorf("%s has the stage of %s", m.name, other)
		}
		seen[pix] = m.name
	}
}

func TestFloorsBeginAtTheHorizon(t *testing.T) {
	l := dai()
	c := room(l, 90, 160, 130)
	if got := c.NRGBAAt(2, 150); got != l.floor {
		t.Errorf("below the horizon there is %v, not the floor", got)
	}
	if got := c.NRGBAAt(2, 100); got != l.wall {
		t.Errorf("above the horizon there is %v, not the wall", got)
	}
	if got := c.NRGBAAt(45, 68); got != l.backdrop {
		t.Errorf("behind the figure there is %v, not the bright disc", got)
	}
}

func TestWashRunsFromTopToBottom(t *testing.T) {
	c := newCanvas(10, 20)
	c.wash(image.Rect(0, 0, 10, 20), rgb(0), rgb(0xFFFFFF))
	if top, end := c.NRGBAAt(5, 0), c.NRGBAAt(5, 19); top != rgb(0) || end != rgb(0xFFFFFF) {
		t.Errorf("runs from %v to %v", top, end)
	}
	for y := 1; y < 20; y++ {
		if c.NRGBAAt(5, y).R <= c.NRGBAAt(5, y-1).R {
			t.Errorf("row %d is not lighter than the one above", y)
		}
	}
	c.wash(image.Rect(-5, -5, 99, 99), rgb(0x123456), rgb(0x123456))
	if got := c.NRGBAAt(9, 19); got != rgb(0x123456) {
		t.Errorf("an area larger than the canvas leaves %v", got)
	}
}

func TestGlowIsStrongestInItsMiddle(t *testing.T) {
	c := newCanvas(60, 60)
	c.fill(box(0, 0, 60, 60), rgb(0x202020))
	c.glow(pt{30, 30}, 20, 10, rgb(0xFFFFFF), 0.8)
	middle, half, outside := c.NRGBAAt(30, 30).R, c.NRGBAAt(40, 30).R, c.NRGBAAt(52, 30).R
	if !(middle > half && half > outside && outside == 0x20) {
		t.Errorf("light of %d in the middle, %d half way, %d outside", middle, half, outside)
	}
	if got := c.NRGBAAt(30, 42).R; got != 0x20 {
		t.Errorf("the ellipse is too high: %d", got)
	}
	c.glow(pt{0, 0}, 300, 300, rgb(0xFFFFFF), 0.5)
	if got := c.NRGBAAt(0, 0).R; got < 0x60 {
		t.Errorf("a light larger than the canvas leaves its middle at %d", got)
	}
}

func TestArchesAreRoundAbove(t *testing.T) {
	o := arch(50, 10, 20, 90)
	if b := o.box(); b != image.Rect(30, 10, 70, 90) {
		t.Errorf("the window fills %v", b)
	}
	if o.holds(pt{31, 11}) || !o.holds(pt{31, 60}) || !o.holds(pt{50, 12}) {
		t.Error("the window's head is not round")
	}
}
