package main

import "math"

// side is one side's arm or foot channels, put into a pose by name.
type side = [4]float64

// arms and feet write the sided channels of a key: hand out, up, front, elbow
// and foot out, front, turn, heel, all as differences from standing.
func (p pose) arms(l, r side) pose {
	copy(p[left+handOut:], l[:])
	copy(p[right+handOut:], r[:])
	return p
}

func (p pose) feet(l, r side) pose {
	copy(p[left+footOut:], l[:])
	copy(p[right+footOut:], r[:])
	return p
}

func wave(beat, period, phase float64) float64 {
	return math.Sin(2 * math.Pi * (beat/period - phase))
}

// motions are the dances, by the names of the files that show them.
func motions() []motion { return []motion{waltz(), hiphop(), tango()} }

// waltz is three bars: a sway to each side with rise and fall, then a full turn.
func waltz() motion {
	step := pose{shift: 0.16, drop: 0.07, lean: -5, hipTilt: 2, gaze: 14, tilt: -3, twist: 6}.
		arms(side{0.42, 0.70, 0.22, 0.5}, side{0.36, 0.42, 0.34, 0.3}).
		feet(side{0.22, 0.02, 4, 0}, side{0.0, 0, 0, 8})
	rise := pose{shift: 0.26, drop: -0.01, lean: 9, hipTilt: -3, gaze: 16, tilt: 8, nod: -6, twist: 8}.
		arms(side{0.36, 1.60, 0.10, 0.9}, side{0.56, 0.80, 0.24, 0.6}).
		feet(side{0.22, 0.02, 4, 26}, side{-0.16, 0.03, 0, 26})
	hover := pose{shift: 0.20, drop: 0, lean: 11, hipTilt: -3, gaze: 8, tilt: 10, nod: -4, twist: 4}.
		arms(side{0.16, 1.76, 0.12, 1}, side{0.62, 0.90, 0.16, 0.6}).
		feet(side{0.22, 0.02, 4, 20}, side{-0.16, 0.03, 0, 20})
	gather := pose{turn: -14, drop: 0.07, twist: -12, gaze: -6, nod: 4}.
		arms(side{0.54, 0.76, 0.16, 0.5}, side{0.54, 0.76, 0.16, 0.5}).
		feet(side{0, 0.04, 0, 0}, side{0, -0.02, 0, 0})
	spin := func(deg, out, up float64) pose {
		return pose{turn: deg, drop: -0.01, twist: 8, gaze: 10, nod: -3, tilt: 3}.
			arms(side{out, up, -0.04, up / 1.8}, side{out, up, -0.04, up / 1.8}).
			feet(side{-0.04, 0.02, 0, 26}, side{-0.04, 0, 0, 26})
	}
	return motion{
		name: "waltz", quality: "41", seconds: 6, beats: 9, spin: 360, step: 0.10,
		keys: []key{
			{0, step},
			{1, rise},
			{2, hover},
			{3, step.mirrored()},
			{4, rise.mirrored()},
			{5, hover.mirrored()},
			{6, gather},
			{7, spin(140, 0.42, 0.56)},
			{8, spin(292, 0.12, 1.72)},
		},
		groove: func(float64, *pose) {},
	}
}

// hiphop is eight beats with a bounce on each: rocks, a wave through the arms, a drop and a burst.
func hiphop() motion {
	rock := pose{shift: 0.15, drop: 0.10, lean: 7, hipTilt: -5, twist: 16, gaze: -12, tilt: 8, turn: 8}.
		arms(side{0.16, 1.20, 0.42, 0.1}, side{0.46, 0.40, 0.02, 0.7}).
		feet(side{0.20, 0.03, 6, 0}, side{0.14, 0, 6, 18})
	punch := pose{shift: -0.12, drop: 0.12, lean: -6, hipTilt: 4, twist: -22, gaze: 14, tilt: -6, turn: -8}.
		arms(side{0.36, 1.02, 0.66, 0.6}, side{0.20, 0.70, 0.38, 0.5}).
		feet(side{0.16, 0, 6, 12}, side{0.20, 0.06, 6, 0})
	spread := pose{drop: 0.08}.
		arms(side{0.54, 0.92, 0.26, 0.6}, side{0.54, 0.92, 0.26, 0.6}).
		feet(side{0.18, 0, 8, 0}, side{0.18, 0, 8, 0})
	crouch := pose{drop: 0.30, bow: 16, nod: 10}.
		arms(side{-0.44, 0.82, 0.52, 0.3}, side{-0.40, 0.72, 0.46, 0.3}).
		feet(side{0.24, 0, 14, 0}, side{0.24, 0, 14, 0})
	burst := pose{drop: 0, bow: -8, nod: -10, lean: 4}.
		arms(side{0.36, 1.66, 0.06, 0.9}, side{0.36, 1.66, 0.06, 0.9}).
		feet(side{0.24, 0, 8, 24}, side{0.24, 0, 8, 24})
	return motion{
		name: "hiphop", quality: "40", seconds: 5, beats: 8, snap: 0.12, step: 0.30,
		keys: []key{
			{0, rock},
			{1, rock.mirrored()},
			{2, punch.mirrored()},
			{3, punch},
			{4, spread},
			{5.5, spread},
			{6.2, crouch},
			{7, burst},
		},
		groove: func(beat float64, p *pose) {
			p[drop] += 0.035 * (1 - math.Cos(2*math.Pi*beat))
			p[nod] += 5 * math.Sin(2*math.Pi*beat)
			if beat > 3.6 && beat < 6 {
				swell := math.Sin(math.Pi * (beat - 3.6) / 2.4)
				for i, side := range []int{left, right} {
					p[side+handUp] += 0.42 * swell * sideOf(i) * wave(beat, 2, 0.05)
					p[side+elbow] += 0.9 * swell * sideOf(i) * wave(beat, 2, -0.13)
				}
				p[lean] += 9 * swell * wave(beat, 2, 0)
				p[shift] += 0.07 * swell * wave(beat, 2, 0.1)
				p[tilt] -= 8 * swell * wave(beat, 2, 0.1)
			}
		},
	}
}

// tango is eight counts of slow, slow, quick, quick, slow: poses struck and held.
func tango() motion {
	lunge := pose{turn: 20, shift: 0.30, drop: 0.16, twist: 14, lean: -8, gaze: -58, nod: -4, tilt: 3}.
		arms(side{0.66, 1.08, 0.22, 0.7}, side{0.10, 0.40, -0.22, 0.2}).
		feet(side{0.40, 0.06, 14, 0}, side{0.22, -0.04, 0, 22})
	drag := pose{turn: -16, shift: 0.14, drop: 0, twist: -18, lean: 9, gaze: 46, nod: -8, tilt: -4}.
		arms(side{-0.34, 0.50, 0.44, 0.4}, side{0.02, 1.86, 0.06, 1}).
		feet(side{0.02, 0.10, 0, 0}, side{-0.16, 0, 0, 18})
	quick := pose{turn: -30, shift: -0.12, drop: 0.10, twist: 24, lean: -4, gaze: 30, nod: -2}.
		arms(side{0.46, 0.94, 0.44, 0.6}, side{0.30, 0.42, -0.20, 0.5}).
		feet(side{-0.06, -0.08, 0, 20}, side{0.20, 0.18, 4, 0})
	cross := pose{turn: 24, shift: -0.08, drop: 0.09, twist: -26, lean: 4, gaze: -30, nod: -2}.
		arms(side{0.30, 0.42, -0.20, 0.5}, side{0.46, 0.94, 0.44, 0.6}).
		feet(side{-0.16, 0.20, 4, 0}, side{0.16, -0.06, 0, 24})
	arch := pose{turn: -34, shift: -0.22, drop: 0.14, twist: -12, bow: -15, lean: -9, gaze: 20, nod: 2, tilt: -8}.
		arms(side{0.28, 1.72, -0.04, 0.9}, side{0.56, 0.70, 0.04, 0.5}).
		feet(side{0.34, 0.22, 6, 0}, side{0.16, -0.04, 10, 0})
	return motion{
		name: "tango", quality: "39", seconds: 16.0 / 3, beats: 8, snap: 0.34, step: 0.22,
		keys: []key{{0, lunge}, {2, drag}, {3.4, quick}, {4.2, cross}, {5.2, arch}, {7, drag.mirrored()}},
		groove: func(beat float64, p *pose) {
			p[drop] += 0.012 * wave(beat, 2, 0)
			p[lean] += 1.5 * wave(beat, 4, 0)
			for i, side := range []int{left, right} {
				p[side+handUp] += 0.03 * wave(beat, 4, 0.25*float64(i))
			}
		},
	}
}

// greeting is the still pose of the portraits: a variation of standing at ease.
func greeting(p pose) motion {
	return motion{name: "greeting", seconds: 1, beats: 1, keys: []key{{0, p}}, groove: func(float64, *pose) {}}
}
