package historytest

import (
	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
)

// AnyEvent draws an event of any kind, with a few ids so that they meet again.
func AnyEvent() *rapid.Generator[history.Event] {
	return rapid.Custom(func(t *rapid.T) history.Event {
		problem := history.Problem{Op: api.OpSubmit, Code: rapid.SampledFrom([]string{"", "InternalError", "TimeOut"}).Draw(t, "code")}
		return rapid.SampledFrom([]history.Event{
			history.Created{},
			history.Imported{TaskID: "a", Status: api.Succeeded, Ended: Start},
			history.SendBegan{},
			history.SendBegan{},
			history.SendRefused{Problem: problem},
			history.TaskAccepted{TaskID: rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "id"), Status: api.Pending},
			history.SendPutBack{Problem: problem},
			history.SendLost{Problem: problem},
			history.NotFound{},
			history.NotFound{Candidates: []string{"a"}},
			history.SendAgain{},
			history.GivenUp{},
			history.Reported{
				Status: rapid.SampledFrom([]api.Status{api.Pending, api.Running, api.Succeeded, api.Failed, api.Canceled, api.Unknown, "NEW"}).Draw(t, "status"),
				Video:  rapid.SampledFrom([]string{"", "https://v"}).Draw(t, "video"),
			},
			history.CancelDone{},
			history.CancelRefused{Problem: problem},
			history.CancelAsked{},
			history.CancelAsked{},
			history.CancelWithdrawn{},
			history.CancelLapsed{},
			history.VideoSaved{File: "v.mp4", Bytes: 1},
			history.LinkRenewed{Video: "https://new"},
			history.SaveFailed{Problem: problem, Dead: rapid.Bool().Draw(t, "dead")},
			history.SaveAgain{},
			history.Renamed{Title: "Take two"},
			history.Rated{Rating: rapid.IntRange(-1, 6).Draw(t, "rating")},
			history.TakenOff{},
			history.PutBackOn{},
			history.Moved{Turn: 3},
			history.PutOnHold{},
			history.LetGo{},
			history.Edited{Changes: history.Draft{}.Changes(history.Draft{Watermark: true})},
			history.Foreign{Name: "new"},
		}).Draw(t, "event")
	})
}
