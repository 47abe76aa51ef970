package main

import (
	"math"
	"testing"
)

// everyMotion runs a check on each dance.
func everyMotion(t *testing.T, check func(*testing.T, motion)) {
	t.Helper()
	for _, m := range motions() {
		t.Run(m.name, func(t *testing.T) { check(t, m) })
	}
}

func TestMotionsCloseTheirLoop(t *testing.T) {
	everyMotion(t, func(t *testing.T, m motion) {
		if got, want := m.at(1), m.at(0); got != want {
			t.Errorf("the round ends as %v and begins as %v", got, want)
		}
		end, begin := m.at(1-1e-9), m.at(0)
		end[turn] -= m.spin
		for c := range end {
			if !near(end[c], begin[c], 1e-4) {
				t.Errorf("channel %d jumps from %v to %v at the seam", c, end[c], begin[c])
			}
		}
		if before, after := m.at(-0.25), m.at(0.75); before != after {
			t.Errorf("a quarter before the start is not three quarters into it: %v, %v", before, after)
		}
	})
}

func TestMotionsAreWhole(t *testing.T) {
	everyMotion(t, func(t *testing.T, m motion) {
		if m.seconds < 4 || m.seconds > 6 {
			t.Errorf("lasts %v s, want 4 to 6", m.seconds)
		}
		for _, fps := range []float64{15, 24} {
			if n := m.seconds * fps; !near(n, math.Round(n), 1e-9) {
				t.Errorf("%v frames a second make %v frames, want a whole number", fps, n)
			}
		}
		if math.Mod(m.spin, 360) != 0 {
			t.Errorf("ends turned by %v degrees", m.spin)
		}
		if m.keys[0].beat != 0 {
			t.Errorf("begins at beat %v", m.keys[0].beat)
		}
		for i := 1; i < len(m.keys); i++ {
			if m.keys[i].beat <= m.keys[i-1].beat || m.keys[i].beat >= m.beats {
				t.Errorf("key %d lies at beat %v of %v", i, m.keys[i].beat, m.beats)
			}
		}
	})
}

// TestMotionsFlow bounds how fast anything changes: a wrong key shows as a jump.
func TestMotionsFlow(t *testing.T) {
	everyMotion(t, func(t *testing.T, m motion) {
		const steps = 3000
		last := m.at(0)
		for i := 1; i < steps; i++ {
			p := m.at(float64(i) / steps)
			dt := m.seconds / steps
			for c := range p {
				most := 16.0 // lengths a second
				if c < left && c != shift && c != drop || c >= left && (c-left)%sided >= footTurn && (c-left)%sided != lift {
					most = 600 // degrees a second
				}
				if speed := math.Abs(p[c]-last[c]) / dt; speed > most {
					t.Fatalf("channel %d changes by %.1f a second at beat %.2f", c, speed, m.beats*float64(i)/steps)
				}
			}
			last = p
		}
	})
}

func TestMotionsMeetTheirKeys(t *testing.T) {
	for _, m := range motions() {
		m.groove = func(float64, *pose) {}
		t.Run(m.name, func(t *testing.T) {
			for _, k := range m.keys {
				got, want := m.at(k.beat/m.beats), standing()
				for c := range want {
					want[c] += k.pose[c]
					if !near(got[c], want[c], 1e-6) {
						t.Errorf("beat %v, channel %d: %v, want %v", k.beat, c, got[c], want[c])
					}
				}
			}
		})
	}
}

func TestOneFootStaysOnTheFloor(t *testing.T) {
	everyMotion(t, func(t *testing.T, m motion) {
		lifted := 0.0
		for i := range 400 {
			p := m.at(float64(i) / 400)
			if p[left+lift] > 0 && p[right+lift] > 0 {
				t.Fatalf("both feet are in the air at %d/400", i)
			}
			if p[left+lift] < 0 || p[right+lift] < 0 {
				t.Fatalf("a foot is below the floor at %d/400", i)
			}
			lifted = max(lifted, p[left+lift], p[right+lift])
		}
		if lifted < 0.01 || lifted > 0.2 {
			t.Errorf("feet are lifted by %v leg lengths at most: not a step", lifted)
		}
	})
}

func TestMotionsMove(t *testing.T) {
	everyMotion(t, func(t *testing.T, m motion) {
		p := m.at(0)
		for _, c := range []int{shift, drop, lean, left + handUp, right + handUp, left + footOut, right + footOut} {
			widest := 0.0
			for i := range 200 {
				widest = max(widest, math.Abs(m.at(float64(i) / 200)[c]-p[c]))
			}
			if widest < 0.02 {
				t.Errorf("channel %d moves by only %v", c, widest)
			}
		}
	})
}

func TestMirroredTwiceIsTheSame(t *testing.T) {
	var p pose
	for c := range p {
		p[c] = float64(c) + 0.5
	}
	once := p.mirrored()
	if once.mirrored() != p {
		t.Error("mirrored twice differs")
	}
	if once[left+handUp] != p[right+handUp] || once[right+heel] != p[left+heel] {
		t.Error("hands or feet are not exchanged")
	}
	if once[lean] != -p[lean] || once[bow] != p[bow] || once[drop] != p[drop] {
		t.Error("a sideways lean must change its side, a bow must not")
	}
}

func TestEase(t *testing.T) {
	for _, c := range [][3]float64{{0, 0, 0}, {1, 0, 1}, {0.5, 0, 0.5}, {0.3, 0.4, 0}, {0.4, 0.4, 0}, {0.7, 0.4, 0.5}, {1, 0.4, 1}} {
		if got := ease(c[0], c[1]); !near(got, c[2], tiny) {
			t.Errorf("ease(%v, %v) = %v, want %v", c[0], c[1], got, c[2])
		}
	}
}

func TestSpinAddsUpOverRounds(t *testing.T) {
	m := waltz()
	n := len(m.keys)
	for _, round := range []int{-2, -1, 0, 1, 3} {
		k := m.key(round * n)
		if k.beat != float64(round)*m.beats || k.pose[turn] != m.keys[0].pose[turn]+360*float64(round) {
			t.Errorf("round %d begins at beat %v, turned by %v", round, k.beat, k.pose[turn])
		}
	}
	if m.keys[0].pose[turn] != waltz().keys[0].pose[turn] {
		t.Error("asking for a later round changed the dance")
	}
}

func TestArmsAndFeetFillTheirChannels(t *testing.T) {
	p := pose{}.arms(side{1, 2, 3, 4}, side{5, 6, 7, 8}).feet(side{9, 10, 11, 12}, side{13, 14, 15, 16})
	for c, want := range map[int]float64{
		left + handOut: 1, left + elbow: 4, right + handFront: 7, left + footOut: 9, left + heel: 12, right + footTurn: 15,
		left + lift: 0, right + lift: 0, turn: 0,
	} {
		if p[c] != want {
			t.Errorf("channel %d is %v, want %v", c, p[c], want)
		}
	}
}
