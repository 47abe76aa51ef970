package text

import (
	"slices"
	"strings"

	"dancecard/api"
	"dancecard/history"
)

// StateName is what people read for a task's state as the command line spells it: "not saved" for
// "not_saved". Of a word that it does not know it is the word itself.
func StateName(state string) string {
	if n, ok := stateNames[state]; ok {
		return n.english
	}
	return Named(state, Unnamed)
}

// StateNameChinese is the same in Chinese.
func StateNameChinese(state string) string { return stateNames[state].chinese }

// OnHold is what people read for a waiting task that is on hold.
const OnHold = "on hold"

// OnHoldChinese is the same in Chinese.
const OnHoldChinese = "已暂停"

// stateNames are the glossary's words.
var stateNames = map[string]struct{ english, chinese string }{
	"waiting":      {"waiting", "待提交"},
	"preparing":    {"preparing", "准备中"},
	"sending":      {"sending", "提交中"},
	"queued":       {"queued", "排队中"},
	"running":      {"running", "生成中"},
	"done":         {"done", "已完成"},
	"saved":        {"saved", "已保存"},
	"not_saved":    {"not saved", "保存失败"},
	"link_expired": {"link expired", "链接已过期"},
	"failed":       {"failed", "失败"},
	"rejected":     {"rejected", "未受理"},
	"unconfirmed":  {"unconfirmed", "待确认"},
	"unknown":      {"unknown", "服务端无记录"},
	"canceled":     {"canceled", "已取消"},
}

// stateMatches tells by which states tasks are found. What is prepared is not told from what waits.
var stateMatches = []struct {
	state   string
	matches []history.StateMatch
}{
	{"waiting", []history.StateMatch{{State: history.Waiting}}},
	{"sending", []history.StateMatch{{State: history.Sending}}},
	{"queued", []history.StateMatch{{Status: api.Pending, Group: history.Active}}},
	{"running", []history.StateMatch{
		{Status: api.PreProcessing, Group: history.Active},
		{Status: api.Running, Group: history.Active},
		{Status: api.PostProcessing, Group: history.Active},
	}},
	{"done", []history.StateMatch{{Status: api.Succeeded, Group: history.Active}}},
	{"saved", []history.StateMatch{{State: history.Saved}}},
	{"not_saved", []history.StateMatch{{State: history.Finished, Group: history.Problems}}},
	{"link_expired", []history.StateMatch{{State: history.Gone}}},
	{"failed", []history.StateMatch{{State: history.Failed}}},
	{"rejected", []history.StateMatch{{State: history.Rejected}}},
	{"unconfirmed", []history.StateMatch{{State: history.Unsure}}},
	{"unknown", []history.StateMatch{{State: history.Expired}}},
	{"canceled", []history.StateMatch{{State: history.Canceled}}},
}

// StatesNamed gives the states of which a word of a name begins with this one, in either language. Histories
// call some states otherwise; these words count as well.
func StatesNamed(word string) (found []history.StateMatch) {
	word = history.Fold(word)
	begins := func(name string) bool {
		return slices.ContainsFunc(strings.Fields(history.Fold(name)), func(w string) bool { return strings.HasPrefix(w, word) })
	}
	for _, row := range stateMatches {
		if begins(StateName(row.state)) || begins(StateNameChinese(row.state)) {
			found = append(found, row.matches...)
		}
	}
	for _, stored := range []history.State{history.Unsure, history.OnServer, history.Finished, history.Expired, history.Gone} {
		if begins(string(stored)) {
			found = append(found, history.StateMatch{State: stored})
		}
	}
	return found
}
