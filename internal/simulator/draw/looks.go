package main

import (
	"image"
	"image/color"
)

// look is everything that makes a character: body, colours and clothes.
type look struct {
	name                  string
	file                  string      // extension of the portrait
	size                  image.Point // of the portrait; the videos have the same proportions
	greeting              pose        // of the portrait, as the difference from standing
	body                  build
	skin, hair, eyes      color.NRGBA
	top, bottom, shoes    color.NRGBA
	accent                color.NRGBA // trims: belt, beanie, tie, flower
	vest                  color.NRGBA // of a waistcoat over the top, if any
	cuffs                 bool        // sleeves and trousers end in ribbed bands
	sleeve                float64     // share of the arm that cloth covers; above a half it is a long sleeve
	trousers              bool
	loose                 float64 // how far the cloth stands off the body, metres
	skirt                 *skirt
	hairdo                hairdo
	faceless              bool
	dress                 func(f *figure) // what is worn over the plain top
	wall, floor, backdrop color.NRGBA     // of the portrait's room
}

// skirt hangs from the waist.
type skirt struct {
	hem    float64 // height above the floor as a share of the leg
	spread float64 // radius of the hem when still, metres
	swing  float64 // how much it follows late and flies out, 0..1
	folds  int
	slit   float64 // degrees round from the front; 0 is none
}

// cast is the company, by the names of the files that show them.
func cast() []look { return []look{anna(), bo(), chen(), dai()} }

func anna() look {
	return look{
		name: "anna", file: ".jpg", size: image.Pt(540, 960),
		greeting: pose{lean: 3, hipTilt: -4, tilt: 5, shift: 0.05}.
			arms(side{-0.16, 0.20, 0.02, 0.45}, side{0.16, 0.06, 0.05, 0.1}).
			feet(side{-0.02, 0, 0, 0}, side{0.0, 0.08, 6, 0}),
		body: build{
			leg: 0.78, torso: 0.46, arm: 0.50, shoulders: 0.150, hips: 0.125, waist: 0.098, chest: 0.128,
			head: 0.168, neck: 0.075, thigh: 0.078, calf: 0.052, upperArm: 0.040, wrist: 0.027, hand: 0.095, foot: 0.20, lift: 0.075,
		},
		skin: rgb(0xB9764F), hair: rgb(0x2E1A1B), eyes: rgb(0x231516),
		top: rgb(0xF0524F), bottom: rgb(0xF0524F), shoes: rgb(0xC22F45), accent: rgb(0xFFC857),
		sleeve: 0.20, skirt: &skirt{hem: 0.42, spread: 0.33, swing: 1, folds: 9},
		hairdo: ponytail(),
		dress: func(f *figure) {
			f.neckline()
			f.belt(f.look.accent)
		},
		wall: rgb(0xCDEBE4), floor: rgb(0xA9D8CE), backdrop: rgb(0xE9F8F3),
	}
}

func bo() look {
	return look{
		name: "bo", file: ".png", size: image.Pt(540, 960),
		greeting: pose{lean: -2, tilt: -4}.
			arms(side{0.22, 0.10, 0.04, 0.3}, side{0.34, 1.30, 0.2, 0.1}).
			feet(side{0.06, 0, 8, 0}, side{0.06, 0, 8, 0}),
		body: build{
			leg: 0.68, torso: 0.50, arm: 0.49, shoulders: 0.185, hips: 0.175, waist: 0.205, chest: 0.195,
			head: 0.180, neck: 0.060, thigh: 0.100, calf: 0.070, upperArm: 0.062, wrist: 0.040, hand: 0.125, foot: 0.25, lift: 0.085,
		},
		skin: rgb(0xF0C19A), hair: rgb(0x33261F), eyes: rgb(0x2A1C17),
		top: rgb(0xF4B223), bottom: rgb(0x2B3A67), shoes: rgb(0xF7F3EA), accent: rgb(0xE4572E),
		sleeve: 1, trousers: true, loose: 0.014, cuffs: true,
		hairdo: beanie(),
		dress: func(f *figure) {
			f.hem(0.16)
			f.pocket()
			f.hood()
		},
		wall: rgb(0xBFD9F2), floor: rgb(0x97BEE3), backdrop: rgb(0xE3F0FB),
	}
}

func chen() look {
	return look{
		name: "chen", file: ".jpg", size: image.Pt(540, 960),
		greeting: pose{lean: -3, hipTilt: 4, tilt: -5, shift: -0.04}.
			arms(side{0.02, 0.04, 0.12, 0.2}, side{0.30, 1.34, 0.14, 0.2}).
			feet(side{-0.03, 0.08, 4, 0}, side{-0.03, 0, 0, 0}),
		body: build{
			leg: 0.82, torso: 0.45, arm: 0.51, shoulders: 0.145, hips: 0.128, waist: 0.096, chest: 0.122,
			head: 0.160, neck: 0.085, thigh: 0.076, calf: 0.049, upperArm: 0.037, wrist: 0.025, hand: 0.095, foot: 0.195, lift: 0.085,
		},
		skin: rgb(0xF7D3B5), hair: rgb(0x17181F), eyes: rgb(0x1B1719),
		top: rgb(0x0F7C6B), bottom: rgb(0x0F7C6B), shoes: rgb(0xB3222F), accent: rgb(0xF2C14E),
		sleeve: 0.24, skirt: &skirt{hem: 0.46, spread: 0.150, swing: 0.25, slit: 62},
		hairdo: bob(),
		dress: func(f *figure) {
			f.mandarin()
		},
		wall: rgb(0xC6B8DF), floor: rgb(0xA896C8), backdrop: rgb(0xE2D9F0),
	}
}

func dai() look {
	return look{
		name: "dai", file: ".png", size: image.Pt(720, 960),
		greeting: pose{lean: 2, tilt: 4}.
			arms(side{-0.14, 0.16, 0.02, 0.45}, side{0.06, 0.02, 0.02, 0}).
			feet(side{0.02, 0, 4, 0}, side{0.02, 0, 4, 0}),
		body: build{
			leg: 0.90, torso: 0.52, arm: 0.57, shoulders: 0.178, hips: 0.125, waist: 0.125, chest: 0.150,
			head: 0.162, neck: 0.082, thigh: 0.076, calf: 0.056, upperArm: 0.046, wrist: 0.032, hand: 0.105, foot: 0.25, lift: 0.080,
		},
		skin: rgb(0xE3AC86), hair: rgb(0xE6E6EA), eyes: rgb(0x2B2A33),
		vest: rgb(0x6B2D73), top: rgb(0xFBFAF6), bottom: rgb(0x35323F), shoes: rgb(0x7A3B22), accent: rgb(0xD7263D),
		sleeve: 0.98, trousers: true, loose: 0.006,
		hairdo: swept(),
		dress: func(f *figure) {
			f.waistcoat()
		},
		wall: rgb(0xA9BD94), floor: rgb(0x86A074), backdrop: rgb(0xC5D6B2),
	}
}

// mannequin is the jointed doll of the source clips.
func mannequin() look {
	grey := rgb(0xE9DCC8)
	return look{
		name: "mannequin",
		body: build{
			leg: 0.82, torso: 0.48, arm: 0.53, shoulders: 0.160, hips: 0.122, waist: 0.098, chest: 0.138,
			head: 0.145, neck: 0.085, thigh: 0.076, calf: 0.054, upperArm: 0.043, wrist: 0.030, hand: 0.105, foot: 0.23, lift: 0.075,
		},
		skin: grey, hair: grey, eyes: grey, top: grey, bottom: grey, shoes: rgb(0xB58B5C), accent: rgb(0xB58B5C),
		faceless: true,
		dress:    func(f *figure) { f.belt(f.look.accent) },
		wall:     rgb(0x51606E), floor: rgb(0x43515E), backdrop: rgb(0x6A7A89),
	}
}
