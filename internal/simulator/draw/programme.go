package main

import "image"

// picture is a file of the folder pictures and how it comes about.
type picture struct {
	name string
	take func() take
}

// reel is a video file and how it comes about.
type reel struct {
	path    string
	fps     int
	quality string
	take    func() take
}

// frame is the size of the videos that the service makes of the portrait: 720
// pixels wide, whatever the portrait's width.
func (l look) frame() image.Point { return l.size.Mul(720).Div(l.size.X) }

// pictures are the portraits, and three pictures that a service may refuse: one
// too small, one too wide, and one that shows only half a body.
func pictures() []picture {
	var all []picture
	for _, l := range cast() {
		all = append(all, picture{l.name + l.file, func() take { return portrait(l, l.greeting, l.size.X, l.size.Y) }})
	}
	return append(all,
		picture{"tiny.png", func() take { return portrait(anna(), anna().greeting, 200, 300) }},
		picture{"wide.png", func() take { return portrait(bo(), bo().greeting, 900, 400) }},
		picture{"half.jpg", func() take { return halfBody(chen(), 600, 800) }},
	)
}

// halfBody cuts a portrait off at the hips.
func halfBody(l look, width, height int) take {
	t := portrait(l, l.greeting, width, height)
	const closer = 1.7
	t.cam.x = float64(width)/2 - (float64(width)/2-t.cam.x)*closer
	t.cam.scale *= closer
	t.cam.floor = float64(height)*0.97 + l.body.leg*t.cam.scale
	t.set = room(l, width, height, float64(height)*2)
	return t
}

// reels are the dances of every character and the source clips.
func reels() []reel {
	var all []reel
	for _, l := range cast() {
		for _, m := range motions() {
			all = append(all, reel{"videos/" + l.name + "-" + m.name + ".mp4", 15, m.quality, func() take {
				return performance(l, m, l.frame().X, l.frame().Y)
			}})
		}
	}
	for _, m := range []motion{waltz(), tango()} {
		all = append(all, reel{"clips/" + m.name + ".mp4", 24, "41", func() take { return lesson(m, 540, 960) }})
	}
	return all
}
