package main

import "image"

// points are all the joints that the picture must hold, with room for what
// surrounds them: crown, hands, hem, toes.
func (f *figure) points(cam camera) []pt {
	s := f.now
	head := cam.scale * s.build.head * 1.35
	crown := cam.see(s.head)
	all := []pt{{crown.x - head, crown.y - head}, {crown.x + head, crown.y + head}}
	around := func(v vec, metres float64) {
		p, r := cam.see(v), metres*cam.near(v.z)
		all = append(all, pt{p.x - r, p.y - r}, pt{p.x + r, p.y + r})
	}
	for i := range 2 {
		around(s.fingers[i], s.build.hand*0.3)
		around(s.elbows[i], s.build.upperArm*1.4)
		around(s.toes[i], s.build.foot*0.25)
		around(s.heels[i], s.build.foot*0.25)
		around(s.knees[i], s.build.thigh)
	}
	if f.look.skirt != nil {
		hem := f.hangSkirt(*f.look.skirt)[0]
		around(hem.at, hem.rx)
	}
	return all
}

// frame chooses the camera that shows a whole dance: as large as the canvas
// allows, with margins as shares of it, and the same in every picture.
func frame(l look, m motion, width, height int, side, above, below float64) camera {
	unit := camera{scale: 1}
	var all outline
	for i := range 60 {
		for _, p := range act(l, m, float64(i)/60).points(unit) {
			all = append(all, pt{p.x * 1000, p.y * 1000})
		}
	}
	b := all.box()
	w, h := float64(width), float64(height)
	scale := min(w*(1-2*side)*1000/float64(b.Dx()), h*(1-above-below)*1000/float64(b.Dy()))
	middle := float64(b.Min.X+b.Max.X) / 2000
	spare := h*(1-above-below) - scale*float64(b.Dy())/1000
	return camera{x: w/2 - middle*scale, floor: h*(1-below) - spare*0.4 - float64(b.Max.Y)/1000*scale, scale: scale}
}

// take is one moving or still picture to be made.
type take struct {
	look   look
	motion motion
	size   image.Point
	cam    camera
	set    *canvas
}

// still paints the take at u = 0..1 of its loop.
func (t take) still(u float64) *image.RGBA {
	c := newCanvas(t.size.X, t.size.Y)
	copy(c.Pix, t.set.Pix)
	act(t.look, t.motion, u).paint(c, t.cam)
	return c.RGBA
}

// performance is a dancer on the stage of the dance.
func performance(l look, m motion, width, height int) take {
	cam := frame(l, m, width, height, 0.035, 0.16, 0.09)
	return take{l, m, image.Pt(width, height), cam, stage(m.name, l, width, height, horizon(cam))}
}

// lesson is the mannequin that shows a motion.
func lesson(m motion, width, height int) take {
	l := mannequin()
	cam := frame(l, m, width, height, 0.04, 0.12, 0.08)
	return take{l, m, image.Pt(width, height), cam, studio(l, width, height, horizon(cam))}
}

// portrait is a character that stands and greets.
func portrait(l look, p pose, width, height int) take {
	m := greeting(p)
	cam := frame(l, m, width, height, 0.08, 0.06, 0.05)
	return take{l, m, image.Pt(width, height), cam, room(l, width, height, horizon(cam))}
}

// horizon is where the wall meets the floor, well behind the feet.
func horizon(c camera) float64 { return c.see(vec{z: -0.75}).y }
