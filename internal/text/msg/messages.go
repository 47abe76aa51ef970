// Code generated from en.toml and zh.toml by go generate. DO NOT EDIT.

package msg

// AdviceAccessDenied: The key may not use this model, the free quota is used up, or the model is offline. Check all three in the console.
func AdviceAccessDenied(l Language) string {
	if l == Chinese {
		return "API Key 无权调用该模型、免费额度已用完，或模型已下线。请在控制台逐项检查。"
	}
	return "The key may not use this model, the free quota is used up, or the model is offline. Check all three in the console."
}

// AdviceAddressBase: Set the base URL again, with --base-url or DASHSCOPE_HTTP_BASE_URL, in the form {url}.
func AdviceAddressBase(l Language, url string) string {
	if l == Chinese {
		return join(part{"请用 --base-url 或 DASHSCOPE_HTTP_BASE_URL 重新设置 Base URL，形式如 ", false}, part{url, true})
	}
	return "Set the base URL again, with --base-url or DASHSCOPE_HTTP_BASE_URL, in the form " + url + "."
}

// AdviceAddressEngine: A newer dancecard with more engines created this task. Use that version, or create the task again with another engine.
func AdviceAddressEngine(l Language) string {
	if l == Chinese {
		return "该任务由支持更多模型的新版 dancecard 创建。请使用新版，或换一个模型重新创建任务。"
	}
	return "A newer dancecard with more engines created this task. Use that version, or create the task again with another engine."
}

// AdviceAddressFile: Use a URL that begins with http:// or https://, names its host, holds no password and leads to the file itself.
func AdviceAddressFile(l Language) string {
	if l == Chinese {
		return "请使用以 http:// 或 https:// 开头、含主机名、不含密码且直接指向文件的 URL。"
	}
	return "Use a URL that begins with http:// or https://, names its host, holds no password and leads to the file itself."
}

// AdviceAddressTask: Copy the task ID again: Model Studio gave it when the task was created, such as {id}.
func AdviceAddressTask(l Language, id string) string {
	if l == Chinese {
		return join(part{"请重新复制任务 ID。百炼在创建任务时返回该 ID，形式如 ", false}, part{id, true})
	}
	return "Copy the task ID again: Model Studio gave it when the task was created, such as " + id + "."
}

// AdviceAlgorithm: The model failed on this task. Try once more; if the model fails again, use another picture or motion.
func AdviceAlgorithm(l Language) string {
	if l == Chinese {
		return "模型处理该任务时出错。请重新提交一次，仍失败则换用其他图片或动作。"
	}
	return "The model failed on this task. Try once more; if the model fails again, use another picture or motion."
}

// AdviceAmbiguous: Several tasks on your account could be this one. Press {resolve} to choose one, look again, send again or discard it.
func AdviceAmbiguous(l Language, resolve string) string {
	if l == Chinese {
		return join(part{"账号中有多个任务可能对应本任务。按 ", false}, part{resolve, true}, part{" 选择其一、再查一次、重新提交或放弃。", false})
	}
	return "Several tasks on your account could be this one. Press " + resolve + " to choose one, look again, send again or discard it."
}

// AdviceAmbiguousCommand: Several tasks on your account could be this one. Open dancecard to choose one, look again, send again or discard it.
func AdviceAmbiguousCommand(l Language) string {
	if l == Chinese {
		return "账号中有多个任务可能对应本任务。请打开 dancecard 选择其一、再查一次、重新提交或放弃。"
	}
	return "Several tasks on your account could be this one. Open dancecard to choose one, look again, send again or discard it."
}

// AdviceAppAccess: The key may not use the application that the request names. Ask the application's owner, or check it in the console.
func AdviceAppAccess(l Language) string {
	if l == Chinese {
		return "API Key 无权访问请求中的应用。请联系应用的所有者，或在控制台检查。"
	}
	return "The key may not use the application that the request names. Ask the application's owner, or check it in the console."
}

// AdviceArrearage: Account overdue. Top up in the Alibaba Cloud console and resume after a few minutes ({resume}).
func AdviceArrearage(l Language, resume string) string {
	if l == Chinese {
		return join(part{"账号欠费。请在阿里云控制台充值，几分钟后按 ", false}, part{resume, true}, part{" 恢复提交。", false})
	}
	return "Account overdue. Top up in the Alibaba Cloud console and resume after a few minutes (" + resume + ")."
}

// AdviceArrearageCommand: Account overdue. Top up in the Alibaba Cloud console and run the command again after a few minutes.
func AdviceArrearageCommand(l Language) string {
	if l == Chinese {
		return "账号欠费。请在阿里云控制台充值，几分钟后重新运行命令。"
	}
	return "Account overdue. Top up in the Alibaba Cloud console and run the command again after a few minutes."
}

// AdviceAsynchronous: This model answers at once and takes no tasks. Check the model names in config.toml: a check model may stand where a video model belongs.
func AdviceAsynchronous(l Language) string {
	if l == Chinese {
		return "该模型不支持异步任务。请检查 config.toml 中的模型名称，是否把检测模型填到了视频模型的位置。"
	}
	return "This model answers at once and takes no tasks. Check the model names in config.toml: a check model may stand where a video model belongs."
}

// AdviceBadLink: Model Studio says that the task succeeded, but its link to the video can't be used and wasn't opened. dancecard keeps asking for another link until the task's record expires.
func AdviceBadLink(l Language) string {
	if l == Chinese {
		return "任务已成功，但百炼提供的视频链接不可用，未打开。dancecard 会持续查询新的链接，直到记录过期。"
	}
	return "Model Studio says that the task succeeded, but its link to the video can't be used and wasn't opened. dancecard keeps asking for another link until the task's record expires."
}

// AdviceBadRequest: Model Studio can't read the request. Compare its message with what you entered, then send again.
func AdviceBadRequest(l Language) string {
	if l == Chinese {
		return "百炼无法识别该请求。请对照百炼返回的消息检查各项，再重新提交。"
	}
	return "Model Studio can't read the request. Compare its message with what you entered, then send again."
}

// AdviceBareStatus: Only an HTTP status arrived, without Model Studio's own message. A gateway or proxy on the way most likely sent it.
func AdviceBareStatus(l Language) string {
	if l == Chinese {
		return "只收到 HTTP 状态码，没有百炼的消息，很可能由中间的网关或代理返回。"
	}
	return "Only an HTTP status arrived, without Model Studio's own message. A gateway or proxy on the way most likely sent it."
}

// AdviceBurstRate: Requests increased too fast. Wait a minute; tasks are sent one by one.
func AdviceBurstRate(l Language) string {
	if l == Chinese {
		return "请求增长过快，已触发限流。请等待一分钟，任务会逐个提交。"
	}
	return "Requests increased too fast. Wait a minute; tasks are sent one by one."
}

// AdviceBusy: Busy; retrying automatically.
func AdviceBusy(l Language) string {
	if l == Chinese {
		return "百炼繁忙，稍后自动重试。"
	}
	return "Busy; retrying automatically."
}

// AdviceCanceled: Stopped here before Model Studio answered. Refresh to ask again.
func AdviceCanceled(l Language) string {
	if l == Chinese {
		return "未等百炼响应，本机已停止请求。如需结果请刷新。"
	}
	return "Stopped here before Model Studio answered. Refresh to ask again."
}

// AdviceClocks: This machine's clock was off by an unknown time when the task was sent, and no task on your account fits. Press {resolve} to choose one, look again, send again or discard it.
func AdviceClocks(l Language, resolve string) string {
	if l == Chinese {
		return join(part{"提交时本机时钟有误差，账号中没有时间相符的任务。按 ", false}, part{resolve, true}, part{" 选择其一、再查一次、重新提交或放弃。", false})
	}
	return "This machine's clock was off by an unknown time when the task was sent, and no task on your account fits. Press " + resolve + " to choose one, look again, send again or discard it."
}

// AdviceClocksCommand: This machine's clock was off by an unknown time when the task was sent, and no task on your account fits. Open dancecard to choose one, look again, send again or discard it.
func AdviceClocksCommand(l Language) string {
	if l == Chinese {
		return "提交时本机时钟有误差，账号中没有时间相符的任务。请打开 dancecard 选择其一、再查一次、重新提交或放弃。"
	}
	return "This machine's clock was off by an unknown time when the task was sent, and no task on your account fits. Open dancecard to choose one, look again, send again or discard it."
}

// AdviceConcurrency: Too many tasks of the account are running at once. The next one is sent when one of them ends.
func AdviceConcurrency(l Language) string {
	if l == Chinese {
		return "账号同时生成的任务过多。有任务结束后，会自动提交下一个。"
	}
	return "Too many tasks of the account are running at once. The next one is sent when one of them ends."
}

// AdviceContentClip: This content isn't accepted: the content check rejected the clip. Use another clip; sending the same one again won't help.
func AdviceContentClip(l Language) string {
	if l == Chinese {
		return "内容未通过审核：参考视频不合规。请换一段参考视频，重新提交同样的内容仍会失败。"
	}
	return "This content isn't accepted: the content check rejected the clip. Use another clip; sending the same one again won't help."
}

// AdviceContentEither: This content isn't accepted: the content check rejected the picture, the clip or the video made from them. Use others; sending the same ones again won't help.
func AdviceContentEither(l Language) string {
	if l == Chinese {
		return "内容未通过审核：图片、参考视频或生成的视频不合规。请换用其他素材，重新提交同样的内容仍会失败。"
	}
	return "This content isn't accepted: the content check rejected the picture, the clip or the video made from them. Use others; sending the same ones again won't help."
}

// AdviceContentPicture: This content isn't accepted: the content check rejected the picture or the video made from it. Use another picture; sending the same one again won't help.
func AdviceContentPicture(l Language) string {
	if l == Chinese {
		return "内容未通过审核：图片或生成的视频不合规。请换一张图片，重新提交同样的内容仍会失败。"
	}
	return "This content isn't accepted: the content check rejected the picture or the video made from it. Use another picture; sending the same one again won't help."
}

// AdviceDamagedClip: Model Studio can't open the clip: damaged, incomplete or of an unknown format. Play the clip here, export it again and use that copy.
func AdviceDamagedClip(l Language) string {
	if l == Chinese {
		return "百炼无法打开参考视频：文件损坏、不完整或格式未知。请在本机播放确认，重新导出后使用新文件。"
	}
	return "Model Studio can't open the clip: damaged, incomplete or of an unknown format. Play the clip here, export it again and use that copy."
}

// AdviceDamagedEither: Model Studio can't open the picture or the clip: damaged, incomplete or of an unknown format. Open both here, save them again and use those copies.
func AdviceDamagedEither(l Language) string {
	if l == Chinese {
		return "百炼无法打开图片或参考视频：文件损坏、不完整或格式未知。请在本机打开并另存，再使用新文件。"
	}
	return "Model Studio can't open the picture or the clip: damaged, incomplete or of an unknown format. Open both here, save them again and use those copies."
}

// AdviceDamagedPicture: Model Studio can't open the picture: damaged, incomplete or of an unknown format. Open the picture here, save it again and use that copy.
func AdviceDamagedPicture(l Language) string {
	if l == Chinese {
		return "百炼无法打开图片：文件损坏、不完整或格式未知。请在本机打开并另存，再使用新文件。"
	}
	return "Model Studio can't open the picture: damaged, incomplete or of an unknown format. Open the picture here, save it again and use that copy."
}

// AdviceDarkClip: The clip is too dark or has too little contrast. Brighten the clip, or use another one.
func AdviceDarkClip(l Language) string {
	if l == Chinese {
		return "参考视频过暗或对比度太低。请调亮参考视频，或换一段。"
	}
	return "The clip is too dark or has too little contrast. Brighten the clip, or use another one."
}

// AdviceDarkEither: The picture or the clip is too dark or has too little contrast. Brighten the file, or use another one.
func AdviceDarkEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频过暗或对比度太低。请调亮文件，或换用其他素材。"
	}
	return "The picture or the clip is too dark or has too little contrast. Brighten the file, or use another one."
}

// AdviceDarkPicture: The picture is too dark or has too little contrast. Brighten the picture, or use another one.
func AdviceDarkPicture(l Language) string {
	if l == Chinese {
		return "图片过暗或对比度太低。请调亮图片，或换一张。"
	}
	return "The picture is too dark or has too little contrast. Brighten the picture, or use another one."
}

// AdviceDownloadClip: Model Studio couldn't download the clip. Check that its URL works without a login and hasn't expired, or choose the local file.
func AdviceDownloadClip(l Language) string {
	if l == Chinese {
		return "百炼无法下载参考视频。请确认 URL 无需登录且未过期，或直接选择本地文件。"
	}
	return "Model Studio couldn't download the clip. Check that its URL works without a login and hasn't expired, or choose the local file."
}

// AdviceDownloadEither: Model Studio couldn't download the picture or the clip. Check that the URLs work without a login and haven't expired, or choose local files.
func AdviceDownloadEither(l Language) string {
	if l == Chinese {
		return "百炼无法下载图片或参考视频。请确认 URL 无需登录且未过期，或直接选择本地文件。"
	}
	return "Model Studio couldn't download the picture or the clip. Check that the URLs work without a login and haven't expired, or choose local files."
}

// AdviceDownloadPicture: Model Studio couldn't download the picture. Check that its URL works without a login and hasn't expired, or choose the local file.
func AdviceDownloadPicture(l Language) string {
	if l == Chinese {
		return "百炼无法下载图片。请确认 URL 无需登录且未过期，或直接选择本地文件。"
	}
	return "Model Studio couldn't download the picture. Check that its URL works without a login and hasn't expired, or choose the local file."
}

// AdviceEmptyInput: Model Studio received the request without its picture and motion. Fill in both and send again.
func AdviceEmptyInput(l Language) string {
	if l == Chinese {
		return "百炼收到的请求中没有图片和动作。请补全后重新提交。"
	}
	return "Model Studio received the request without its picture and motion. Fill in both and send again."
}

// AdviceEmptyModel: The request names no model. Check that config.toml doesn't set an empty model name.
func AdviceEmptyModel(l Language) string {
	if l == Chinese {
		return "请求中没有模型名称。请检查 config.toml 中的模型名称是否为空。"
	}
	return "The request names no model. Check that config.toml doesn't set an empty model name."
}

// AdviceEmptyParameters: Model Studio received the request without its settings. Choose the background again and send again.
func AdviceEmptyParameters(l Language) string {
	if l == Chinese {
		return "百炼收到的请求中没有参数。请重新选择背景，再提交。"
	}
	return "Model Studio received the request without its settings. Choose the background again and send again."
}

// AdviceEndpointAccess: The workspace's own base URL doesn't serve this model. Try the shared base URL {url}.
func AdviceEndpointAccess(l Language, url string) string {
	if l == Chinese {
		return join(part{"业务空间专属的 Base URL 不提供该模型。请改用共享的 Base URL：", false}, part{url, true})
	}
	return "The workspace's own base URL doesn't serve this model. Try the shared base URL " + url + "."
}

// AdviceFaceClip: The face in the clip's first frame is turned, tilted or covered. Trim the clip so that it starts with the face to the camera.
func AdviceFaceClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中人物面部侧转、倾斜或有遮挡。请剪辑参考视频，让开头就正视镜头。"
	}
	return "The face in the clip's first frame is turned, tilted or covered. Trim the clip so that it starts with the face to the camera."
}

// AdviceFaceEither: The face in the picture or in the clip's first frame is turned, tilted or covered. Use files in which the face looks straight into the camera.
func AdviceFaceEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中人物面部侧转、倾斜或有遮挡。请换用正视镜头的素材。"
	}
	return "The face in the picture or in the clip's first frame is turned, tilted or covered. Use files in which the face looks straight into the camera."
}

// AdviceFacePicture: The face in the picture is turned, tilted or covered. Use a picture that looks straight into the camera.
func AdviceFacePicture(l Language) string {
	if l == Chinese {
		return "图片中人物面部侧转、倾斜或有遮挡。请换一张正视镜头的图片。"
	}
	return "The face in the picture is turned, tilted or covered. Use a picture that looks straight into the camera."
}

// AdviceFaqBlocked: A question-and-answer rule of the account blocked the request. Change the rule in the console, or use other files.
func AdviceFaqBlocked(l Language) string {
	if l == Chinese {
		return "账号的问答规则拦截了请求。请在控制台修改规则，或换用其他素材。"
	}
	return "A question-and-answer rule of the account blocked the request. Change the rule in the console, or use other files."
}

// AdviceFileClip: Model Studio doesn't accept the clip and says why in its message. Check format, size and pixels, and that one person is fully visible.
func AdviceFileClip(l Language) string {
	if l == Chinese {
		return "百炼不接受该参考视频，原因见百炼返回的消息。请检查格式、大小和尺寸，并确认只有一人且完整可见。"
	}
	return "Model Studio doesn't accept the clip and says why in its message. Check format, size and pixels, and that one person is fully visible."
}

// AdviceFileEither: Model Studio doesn't accept the picture or the clip and says why in its message. Check format, size and pixels, and that one person is fully visible.
func AdviceFileEither(l Language) string {
	if l == Chinese {
		return "百炼不接受图片或参考视频，原因见百炼返回的消息。请检查格式、大小和尺寸，并确认只有一人且完整可见。"
	}
	return "Model Studio doesn't accept the picture or the clip and says why in its message. Check format, size and pixels, and that one person is fully visible."
}

// AdviceFilePicture: Model Studio doesn't accept the picture and says why in its message. Check format, size and pixels, and that one person is fully visible.
func AdviceFilePicture(l Language) string {
	if l == Chinese {
		return "百炼不接受该图片，原因见百炼返回的消息。请检查格式、大小和尺寸，并确认只有一人且完整可见。"
	}
	return "Model Studio doesn't accept the picture and says why in its message. Check format, size and pixels, and that one person is fully visible."
}

// AdviceFixFile: For a local file, edit the task ({edit}) and fix the file ({fix}).
func AdviceFixFile(l Language, edit string, fix string) string {
	if l == Chinese {
		return join(part{"本地文件：按 ", false}, part{edit, true}, part{" 重新编辑任务，再按 ", false}, part{fix, true}, part{" 转换。", false})
	}
	return "For a local file, edit the task (" + edit + ") and fix the file (" + fix + ")."
}

// AdviceFixFileCommand: For a local file, `dancecard check` prints the command that fixes it.
func AdviceFixFileCommand(l Language) string {
	if l == Chinese {
		return "本地文件：用 `dancecard check` 查看转换命令。"
	}
	return "For a local file, `dancecard check` prints the command that fixes it."
}

// AdviceFixFileInForm: For a local file, create a new task and fix the file there ({fix}).
func AdviceFixFileInForm(l Language, fix string) string {
	if l == Chinese {
		return join(part{"本地文件：新建任务，再按 ", false}, part{fix, true}, part{" 转换。", false})
	}
	return "For a local file, create a new task and fix the file there (" + fix + ")."
}

// AdviceFormatAny: The file's format isn't supported, whatever its extension says; Model Studio's message lists the formats. {fix}
func AdviceFormatAny(l Language, fix string) string {
	if l == Chinese {
		return join(part{"文件格式不支持，以文件内容为准；支持的格式见百炼返回的消息。", false}, part{fix, true})
	}
	return "The file's format isn't supported, whatever its extension says; Model Studio's message lists the formats. " + fix
}

// AdviceFormatClip: The clip must be one of {types}, whatever its extension says. {fix}
func AdviceFormatClip(l Language, fix string, types []string) string {
	if l == Chinese {
		return join(part{"参考视频格式不支持：仅支持 ", false}, part{List(l, types), false}, part{"，以文件内容为准。", false}, part{fix, true})
	}
	return "The clip must be one of " + List(l, types) + ", whatever its extension says. " + fix
}

// AdviceFormatCodec: The clip must be one of {types} with the codec {codec} or {other}, whatever its extension says. {fix}
func AdviceFormatCodec(l Language, codec string, fix string, other string, types []string) string {
	if l == Chinese {
		return join(part{"参考视频格式不支持：仅支持 ", false}, part{List(l, types), false}, part{"，编码为 ", false}, part{codec, true}, part{" 或 ", false}, part{other, true}, part{"，以文件内容为准。", false}, part{fix, true})
	}
	return "The clip must be one of " + List(l, types) + " with the codec " + codec + " or " + other + ", whatever its extension says. " + fix
}

// AdviceFormatEither: Pictures must be one of {pictures}, clips one of {clips}, whatever the extensions say. {fix}
func AdviceFormatEither(l Language, clips []string, fix string, pictures []string) string {
	if l == Chinese {
		return join(part{"文件格式不支持：图片仅支持 ", false}, part{List(l, pictures), false}, part{"，参考视频仅支持 ", false}, part{List(l, clips), false}, part{"，以文件内容为准。", false}, part{fix, true})
	}
	return "Pictures must be one of " + List(l, pictures) + ", clips one of " + List(l, clips) + ", whatever the extensions say. " + fix
}

// AdviceFormatPicture: The picture must be one of {types}, whatever its extension says. {fix}
func AdviceFormatPicture(l Language, fix string, types []string) string {
	if l == Chinese {
		return join(part{"图片格式不支持：仅支持 ", false}, part{List(l, types), false}, part{"，以文件内容为准。", false}, part{fix, true})
	}
	return "The picture must be one of " + List(l, types) + ", whatever its extension says. " + fix
}

// AdviceFrameRate: The clip must have {least}–60 fps. Convert the clip to 30 fps.
func AdviceFrameRate(l Language, least string) string {
	if l == Chinese {
		return join(part{"参考视频帧率须为 ", false}, part{least, true}, part{"–60 fps。请转换为 30 fps。", false})
	}
	return "The clip must have " + least + "–60 fps. Convert the clip to 30 fps."
}

// AdviceFrameRateAny: The clip's frame rate is too low or too high; Model Studio's message gives the limits. Convert the clip to 30 fps.
func AdviceFrameRateAny(l Language) string {
	if l == Chinese {
		return "参考视频帧率过低或过高，范围见百炼返回的消息。请转换为 30 fps。"
	}
	return "The clip's frame rate is too low or too high; Model Studio's message gives the limits. Convert the clip to 30 fps."
}

// AdviceFreeQuota: Free quota used up. Switch to pay-as-you-go in the console, then send again.
func AdviceFreeQuota(l Language) string {
	if l == Chinese {
		return "免费额度已用完。请在控制台改为按量付费，再重新提交。"
	}
	return "Free quota used up. Switch to pay-as-you-go in the console, then send again."
}

// AdviceFreeTierOnly: Free quota used up. Turn off “stop when the free quota is used up” in the console; usage is then billed.
func AdviceFreeTierOnly(l Language) string {
	if l == Chinese {
		return "免费额度已用完。请在百炼控制台关闭「免费额度用完即停」，之后按量计费。"
	}
	return "Free quota used up. Turn off “stop when the free quota is used up” in the console; usage is then billed."
}

// AdviceFrontClip: The clip's first frame shows the person's back or side. Trim the clip so that it starts with the person's front.
func AdviceFrontClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中人物背对或侧对镜头。请剪辑参考视频，让开头就是正面。"
	}
	return "The clip's first frame shows the person's back or side. Trim the clip so that it starts with the person's front."
}

// AdviceFrontEither: The picture or the clip's first frame shows the person's back or side. Use files in which the person faces the camera.
func AdviceFrontEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中人物背对或侧对镜头。请换用正面素材。"
	}
	return "The picture or the clip's first frame shows the person's back or side. Use files in which the person faces the camera."
}

// AdviceFrontPicture: The picture shows the person's back or side. Use a picture taken from the front.
func AdviceFrontPicture(l Language) string {
	if l == Chinese {
		return "图片中人物背对或侧对镜头。请换一张正面图片。"
	}
	return "The picture shows the person's back or side. Use a picture taken from the front."
}

// AdviceHalfBody: Only the check was billed; nothing was sent. Edit the task ({edit}) and choose the picture's background or another picture.
func AdviceHalfBody(l Language, edit string) string {
	if l == Chinese {
		return join(part{"仅检测已计费，任务未提交。按 ", false}, part{edit, true}, part{" 重新编辑，改用图片背景或换一张图片。", false})
	}
	return "Only the check was billed; nothing was sent. Edit the task (" + edit + ") and choose the picture's background or another picture."
}

// AdviceHalfBodyCommand: Only the check was billed; nothing was sent. Use the picture's background, or another picture.
func AdviceHalfBodyCommand(l Language) string {
	if l == Chinese {
		return "仅检测已计费，任务未提交。请改用图片背景，或换一张图片。"
	}
	return "Only the check was billed; nothing was sent. Use the picture's background, or another picture."
}

// AdviceIllegalInput: The request arrived damaged, perhaps changed by a proxy. Try again without the proxy.
func AdviceIllegalInput(l Language) string {
	if l == Chinese {
		return "请求内容损坏，可能由代理改动所致。请关闭代理后重试。"
	}
	return "The request arrived damaged, perhaps changed by a proxy. Try again without the proxy."
}

// AdviceImage: Model Studio doesn't accept the picture and says why in its message. Check format and size, and that one face is clearly visible.
func AdviceImage(l Language) string {
	if l == Chinese {
		return "百炼不接受该图片，原因见百炼返回的消息。请检查格式和大小，并确认人脸清晰可见。"
	}
	return "Model Studio doesn't accept the picture and says why in its message. Check format and size, and that one face is clearly visible."
}

// AdviceImageResolution: Too many or too few pixels for the image check. Scale the picture so that each side has 256–3240 px.
func AdviceImageResolution(l Language) string {
	if l == Chinese {
		return "图片像素过多或过少，无法检测。请缩放图片，使每边为 256–3240 px。"
	}
	return "Too many or too few pixels for the image check. Scale the picture so that each side has 256–3240 px."
}

// AdviceImageSize: Wrong picture size: the longer side must be below 4096 px and at most twice the shorter. Crop or scale the picture.
func AdviceImageSize(l Language) string {
	if l == Chinese {
		return "图片尺寸不符：长边须小于 4096 px，且不超过短边的 2 倍。请裁剪或缩放图片。"
	}
	return "Wrong picture size: the longer side must be below 4096 px and at most twice the shorter. Crop or scale the picture."
}

// AdviceInputLength: A text in the request, such as a URL, is too long or too short. Use shorter file names and URLs.
func AdviceInputLength(l Language) string {
	if l == Chinese {
		return "请求中的文本（如 URL）长度不符。请缩短文件名或 URL。"
	}
	return "A text in the request, such as a URL, is too long or too short. Use shorter file names and URLs."
}

// AdviceInspectionClip: The content check couldn't download the clip, as happens with hosts outside China. Choose the local file, or use OSS in Beijing.
func AdviceInspectionClip(l Language) string {
	if l == Chinese {
		return "内容审核时无法下载参考视频，多见于境外主机。请直接选择本地文件，或改用北京地域的 OSS。"
	}
	return "The content check couldn't download the clip, as happens with hosts outside China. Choose the local file, or use OSS in Beijing."
}

// AdviceInspectionEither: The content check couldn't download the picture or the clip, as happens with hosts outside China. Choose local files, or use OSS in Beijing.
func AdviceInspectionEither(l Language) string {
	if l == Chinese {
		return "内容审核时无法下载图片或参考视频，多见于境外主机。请直接选择本地文件，或改用北京地域的 OSS。"
	}
	return "The content check couldn't download the picture or the clip, as happens with hosts outside China. Choose local files, or use OSS in Beijing."
}

// AdviceInspectionPicture: The content check couldn't download the picture, as happens with hosts outside China. Choose the local file, or use OSS in Beijing.
func AdviceInspectionPicture(l Language) string {
	if l == Chinese {
		return "内容审核时无法下载图片，多见于境外主机。请直接选择本地文件，或改用北京地域的 OSS。"
	}
	return "The content check couldn't download the picture, as happens with hosts outside China. Choose the local file, or use OSS in Beijing."
}

// AdviceInternal: Internal error of Model Studio. Try again later; if the error persists, open a ticket with the request ID.
func AdviceInternal(l Language) string {
	if l == Chinese {
		return "百炼内部错误。请稍后重试，仍失败则凭请求 ID 提交工单。"
	}
	return "Internal error of Model Studio. Try again later; if the error persists, open a ticket with the request ID."
}

// AdviceInterrupted: dancecard stopped while the task was being sent, so the task may have been created. Looking it up on your account. It won't be resent automatically.
func AdviceInterrupted(l Language) string {
	if l == Chinese {
		return "提交途中 dancecard 已退出，任务可能已创建。正在账号中查找，不会自动重新提交。"
	}
	return "dancecard stopped while the task was being sent, so the task may have been created. Looking it up on your account. It won't be resent automatically."
}

// AdviceInvalidKey: Key not accepted. Use a complete pay-as-you-go key of China (Beijing); plan keys don't work. {palette}, “API key” changes it
func AdviceInvalidKey(l Language, palette string) string {
	if l == Chinese {
		return join(part{"API Key 无效。请按 ", false}, part{palette, true}, part{" 选「更换 API Key」，填入完整的华北2（北京）按量付费 API Key（套餐专属 API Key 不可用）。", false})
	}
	return "Key not accepted. Use a complete pay-as-you-go key of China (Beijing); plan keys don't work. " + palette + ", “API key” changes it"
}

// AdviceInvalidKeyCommand: Key not accepted. Use a complete pay-as-you-go key of China (Beijing); plan keys don't work. `dancecard key set` saves another key.
func AdviceInvalidKeyCommand(l Language) string {
	if l == Chinese {
		return "API Key 无效。请用 `dancecard key set` 存入完整的华北2（北京）按量付费 API Key（套餐专属 API Key 不可用）。"
	}
	return "Key not accepted. Use a complete pay-as-you-go key of China (Beijing); plan keys don't work. `dancecard key set` saves another key."
}

// AdviceInvalidKeyEntry: Key not accepted. Use a complete pay-as-you-go key of China (Beijing); plan keys don't work.
func AdviceInvalidKeyEntry(l Language) string {
	if l == Chinese {
		return "API Key 无效。请填入完整的华北2（北京）按量付费 API Key（套餐专属 API Key 不可用）。"
	}
	return "Key not accepted. Use a complete pay-as-you-go key of China (Beijing); plan keys don't work."
}

// AdviceInvalidURLClip: The clip's URL isn't valid, or its upload has expired. Choose a local file or a URL that begins with https://, and create the task again.
func AdviceInvalidURLClip(l Language) string {
	if l == Chinese {
		return "参考视频的 URL 无效，或上传的副本已过期。请选择本地文件或以 https:// 开头的 URL，再重新创建任务。"
	}
	return "The clip's URL isn't valid, or its upload has expired. Choose a local file or a URL that begins with https://, and create the task again."
}

// AdviceInvalidURLEither: The URL of the picture or of the clip isn't valid, or an upload has expired. Choose local files or URLs that begin with https://, and create the task again.
func AdviceInvalidURLEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频的 URL 无效，或上传的副本已过期。请选择本地文件或以 https:// 开头的 URL，再重新创建任务。"
	}
	return "The URL of the picture or of the clip isn't valid, or an upload has expired. Choose local files or URLs that begin with https://, and create the task again."
}

// AdviceInvalidURLPicture: The picture's URL isn't valid, or its upload has expired. Choose a local file or a URL that begins with https://, and create the task again.
func AdviceInvalidURLPicture(l Language) string {
	if l == Chinese {
		return "图片的 URL 无效，或上传的副本已过期。请选择本地文件或以 https:// 开头的 URL，再重新创建任务。"
	}
	return "The picture's URL isn't valid, or its upload has expired. Choose a local file or a URL that begins with https://, and create the task again."
}

// AdviceLength: The clip must last {least}–{most} s. Trim the clip.
func AdviceLength(l Language, least string, most string) string {
	if l == Chinese {
		return join(part{"参考视频时长须为 ", false}, part{least, true}, part{"–", false}, part{most, true}, part{" 秒。请剪辑参考视频。", false})
	}
	return "The clip must last " + least + "–" + most + " s. Trim the clip."
}

// AdviceLengthAny: The clip is too short or too long; Model Studio's message gives the limits. Trim the clip.
func AdviceLengthAny(l Language) string {
	if l == Chinese {
		return "参考视频过短或过长，时长范围见百炼返回的消息。请剪辑参考视频。"
	}
	return "The clip is too short or too long; Model Studio's message gives the limits. Trim the clip."
}

// AdviceLinkDead: The link expired: links work for 24 hours after a task ends. A video that wasn't saved by then must be created again.
func AdviceLinkDead(l Language) string {
	if l == Chinese {
		return "链接已过期：任务结束后 24 小时内有效。未及时保存的视频只能重新生成。"
	}
	return "The link expired: links work for 24 hours after a task ends. A video that wasn't saved by then must be created again."
}

// AdviceLinkExpired: The link expired, 24 hours after the task's end, before the video was saved. Press {edit} to create the task again.
func AdviceLinkExpired(l Language, edit string) string {
	if l == Chinese {
		return join(part{"链接在任务结束 24 小时后过期，视频未能保存。按 ", false}, part{edit, true}, part{" 重新编辑并生成。", false})
	}
	return "The link expired, 24 hours after the task's end, before the video was saved. Press " + edit + " to create the task again."
}

// AdviceLinkExpiredCommand: The link expired, 24 hours after the task's end, before the video was saved. `dancecard retry` creates the task again.
func AdviceLinkExpiredCommand(l Language) string {
	if l == Chinese {
		return "链接在任务结束 24 小时后过期，视频未能保存。可用 `dancecard retry` 重新生成。"
	}
	return "The link expired, 24 hours after the task's end, before the video was saved. `dancecard retry` creates the task again."
}

// AdviceLocalFile: The local file can't be sent as found. Check that the file is still there, is readable and isn't being written to.
func AdviceLocalFile(l Language) string {
	if l == Chinese {
		return "无法提交本地文件。请确认文件仍在、可读，且没有其他程序正在写入。"
	}
	return "The local file can't be sent as found. Check that the file is still there, is readable and isn't being written to."
}

// AdviceMaybeCreated: {advice} The task may have been created; check your account before sending again.
func AdviceMaybeCreated(l Language, advice string) string {
	if l == Chinese {
		return join(part{advice, true}, part{"任务可能已创建，重新提交前请先在账号中查找。", false})
	}
	return advice + " The task may have been created; check your account before sending again."
}

// AdviceModelAccess: This workspace may not use the model. Grant it, or use a key of the default workspace.
func AdviceModelAccess(l Language) string {
	if l == Chinese {
		return "当前业务空间无权调用该模型。请在控制台授权，或改用默认业务空间的 API Key。"
	}
	return "This workspace may not use the model. Grant it, or use a key of the default workspace."
}

// AdviceModelNotFound: Model not found, not activated, or retired. {replan} switch engine
func AdviceModelNotFound(l Language, replan string) string {
	if l == Chinese {
		return join(part{"模型不存在、未开通或已下线。按 ", false}, part{replan, true}, part{" 更换模型。", false})
	}
	return "Model not found, not activated, or retired. " + replan + " switch engine"
}

// AdviceModelNotFoundOther: Model not found, not activated, or retired. Use another engine; your own deployment works only at its own base URL.
func AdviceModelNotFoundOther(l Language) string {
	if l == Chinese {
		return "模型不存在、未开通或已下线。请更换模型；自己部署的模型须用其专属的 Base URL。"
	}
	return "Model not found, not activated, or retired. Use another engine; your own deployment works only at its own base URL."
}

// AdviceModelService: Model Studio couldn't reach its model. That usually passes; try again later.
func AdviceModelService(l Language) string {
	if l == Chinese {
		return "百炼无法连接模型，通常很快恢复。请稍后重试。"
	}
	return "Model Studio couldn't reach its model. That usually passes; try again later."
}

// AdviceModelUnavailable: The model is unavailable at the moment; retrying automatically. Nothing was started or billed.
func AdviceModelUnavailable(l Language) string {
	if l == Chinese {
		return "模型暂时不可用，稍后自动重试。任务尚未开始，不计费。"
	}
	return "The model is unavailable at the moment; retrying automatically. Nothing was started or billed."
}

// AdviceModelUnknown: Model Studio has no model of this name. Check the model name in config.toml and the key's region.
func AdviceModelUnknown(l Language) string {
	if l == Chinese {
		return "百炼没有这个名称的模型。请检查 config.toml 中的模型名称，以及 API Key 的地域。"
	}
	return "Model Studio has no model of this name. Check the model name in config.toml and the key's region."
}

// AdviceNetwork: Model Studio couldn't be reached, or the connection broke. Check the network, the proxy and the base URL; tasks at Model Studio keep running.
func AdviceNetwork(l Language) string {
	if l == Chinese {
		return "无法连接百炼，或连接已断开。请检查网络、代理和 Base URL，已提交的任务会继续生成。"
	}
	return "Model Studio couldn't be reached, or the connection broke. Check the network, the proxy and the base URL; tasks at Model Studio keep running."
}

// AdviceNoFace: Model Studio finds no face in the picture. Use a picture whose face is large, uncovered and turned to the camera.
func AdviceNoFace(l Language) string {
	if l == Chinese {
		return "图片中没有检测到人脸。请换一张面部清晰、无遮挡、正对镜头的图片。"
	}
	return "Model Studio finds no face in the picture. Use a picture whose face is large, uncovered and turned to the camera."
}

// AdviceNoKey: There is no usable API key. Create one in the console, China (Beijing), then set DASHSCOPE_API_KEY or run `dancecard key set`.
func AdviceNoKey(l Language) string {
	if l == Chinese {
		return "没有可用的 API Key。请在控制台的华北2（北京）地域创建，再设置 DASHSCOPE_API_KEY，或运行 `dancecard key set`。"
	}
	return "There is no usable API key. Create one in the console, China (Beijing), then set DASHSCOPE_API_KEY or run `dancecard key set`."
}

// AdviceNoLink: Model Studio says that the task succeeded, but gives no link to the video yet. dancecard keeps asking until the link is there or the task's record expires.
func AdviceNoLink(l Language) string {
	if l == Chinese {
		return "任务已成功，但百炼尚未提供视频链接。dancecard 会持续查询，直到有链接或记录过期。"
	}
	return "Model Studio says that the task succeeded, but gives no link to the video yet. dancecard keeps asking until the link is there or the task's record expires."
}

// AdviceNobodyClip: The clip's first frame shows no person. Trim the clip so that it starts with one person from head to feet.
func AdviceNobodyClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中没有人物。请剪辑参考视频，让开头就是单人全身。"
	}
	return "The clip's first frame shows no person. Trim the clip so that it starts with one person from head to feet."
}

// AdviceNobodyEither: The picture or the clip's first frame shows no person. Use a picture of one person, and a clip that starts with one person from head to feet.
func AdviceNobodyEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中没有人物。请换单人图片，或让参考视频开头就是单人全身。"
	}
	return "The picture or the clip's first frame shows no person. Use a picture of one person, and a clip that starts with one person from head to feet."
}

// AdviceNobodyPicture: The picture shows no person. Use a picture of exactly one person whose body and face are visible.
func AdviceNobodyPicture(l Language) string {
	if l == Chinese {
		return "图片中没有人物。请换一张身体和面部都可见的单人图片。"
	}
	return "The picture shows no person. Use a picture of exactly one person whose body and face are visible."
}

// AdviceNotActivated: This model, or Model Studio itself, isn't activated. Activate it on the console's model page, then resume ({resume}).
func AdviceNotActivated(l Language, resume string) string {
	if l == Chinese {
		return join(part{"账号未开通该模型或百炼。请在控制台的模型广场开通，再按 ", false}, part{resume, true}, part{" 恢复提交。", false})
	}
	return "This model, or Model Studio itself, isn't activated. Activate it on the console's model page, then resume (" + resume + ")."
}

// AdviceNotActivatedCommand: This model, or Model Studio itself, isn't activated. Activate it on the console's model page, then run the command again.
func AdviceNotActivatedCommand(l Language) string {
	if l == Chinese {
		return "账号未开通该模型或百炼。请在控制台的模型广场开通，再重新运行命令。"
	}
	return "This model, or Model Studio itself, isn't activated. Activate it on the console's model page, then run the command again."
}

// AdviceNotAuthorized: The workspace in the base URL is wrong, or the key doesn't belong to that workspace. Use the base URL that the console shows beside the key.
func AdviceNotAuthorized(l Language) string {
	if l == Chinese {
		return "Base URL 中的业务空间有误，或 API Key 不属于该业务空间。请使用控制台中与 API Key 一同显示的 Base URL。"
	}
	return "The workspace in the base URL is wrong, or the key doesn't belong to that workspace. Use the base URL that the console shows beside the key."
}

// AdviceNotCancelable: The task is already running or finished, and only queued tasks can be canceled. If it succeeds, it is billed.
func AdviceNotCancelable(l Language) string {
	if l == Chinese {
		return "任务已开始生成或已结束，只能取消排队中的任务。生成成功后会计费。"
	}
	return "The task is already running or finished, and only queued tasks can be canceled. If it succeeds, it is billed."
}

// AdviceNotFound: Model Studio found nothing under this ID or path. Check the ID and the base URL.
func AdviceNotFound(l Language) string {
	if l == Chinese {
		return "百炼没有找到对应的 ID 或路径。请检查 ID 和 Base URL。"
	}
	return "Model Studio found nothing under this ID or path. Check the ID and the base URL."
}

// AdviceNotFoundOnAccount: Not among your account's tasks of the last 24 hours; it most likely never arrived. Press {resolve} to look again, send again or discard it. If another account's key was used, set that key first ({palette}).
func AdviceNotFoundOnAccount(l Language, palette string, resolve string) string {
	if l == Chinese {
		return join(part{"账号近 24 小时没有该任务，很可能未创建。按 ", false}, part{resolve, true}, part{" 再查一次、重新提交或放弃；若用的是其他账号的 API Key，请先按 ", false}, part{palette, true}, part{" 换回。", false})
	}
	return "Not among your account's tasks of the last 24 hours; it most likely never arrived. Press " + resolve + " to look again, send again or discard it. If another account's key was used, set that key first (" + palette + ")."
}

// AdviceNotFoundOnAccountCommand: Not among your account's tasks of the last 24 hours; it most likely never arrived. Open dancecard to look again, send again or discard it. If another account's key was used, set that key first.
func AdviceNotFoundOnAccountCommand(l Language) string {
	if l == Chinese {
		return "账号近 24 小时没有该任务，很可能未创建。请打开 dancecard 再查一次、重新提交或放弃；若用的是其他账号的 API Key，请先换回。"
	}
	return "Not among your account's tasks of the last 24 hours; it most likely never arrived. Open dancecard to look again, send again or discard it. If another account's key was used, set that key first."
}

// AdviceNotPurchased: The account hasn't bought this service yet. Order the service in the console, then send again.
func AdviceNotPurchased(l Language) string {
	if l == Chinese {
		return "账号尚未购买该产品。请在控制台购买，再重新提交。"
	}
	return "The account hasn't bought this service yet. Order the service in the console, then send again."
}

// AdviceOnePersonClip: The clip must show exactly one person. Check that nobody stands in the background.
func AdviceOnePersonClip(l Language) string {
	if l == Chinese {
		return "参考视频中须有且只有一个人物。请确认背景中没有其他人。"
	}
	return "The clip must show exactly one person. Check that nobody stands in the background."
}

// AdviceOnePersonEither: The picture and the clip must show exactly one person each. Check that nobody stands in the background.
func AdviceOnePersonEither(l Language) string {
	if l == Chinese {
		return "图片和参考视频中都须有且只有一个人物。请确认背景中没有其他人。"
	}
	return "The picture and the clip must show exactly one person each. Check that nobody stands in the background."
}

// AdviceOnePersonPicture: The picture must show exactly one person. Check that nobody stands in the background.
func AdviceOnePersonPicture(l Language) string {
	if l == Chinese {
		return "图片中须有且只有一个人物。请确认背景中没有其他人。"
	}
	return "The picture must show exactly one person. Check that nobody stands in the background."
}

// AdviceOrdersForbidden: Alibaba Cloud doesn't let this account place orders. Contact Alibaba Cloud support; nothing can be sent until then.
func AdviceOrdersForbidden(l Language) string {
	if l == Chinese {
		return "阿里云限制该账号下单。请先提交工单，解除限制前无法提交任务。"
	}
	return "Alibaba Cloud doesn't let this account place orders. Contact Alibaba Cloud support; nothing can be sent until then."
}

// AdviceOutOfService: Balance too low, so Model Studio is suspended. Top up, and resume once the balance shows ({resume}).
func AdviceOutOfService(l Language, resume string) string {
	if l == Chinese {
		return join(part{"余额不足，百炼已停止服务。请充值，到账后按 ", false}, part{resume, true}, part{" 恢复提交。", false})
	}
	return "Balance too low, so Model Studio is suspended. Top up, and resume once the balance shows (" + resume + ")."
}

// AdviceOutOfServiceCommand: Balance too low, so Model Studio is suspended. Top up, and run the command again once the balance shows.
func AdviceOutOfServiceCommand(l Language) string {
	if l == Chinese {
		return "余额不足，百炼已停止服务。请充值，到账后重新运行命令。"
	}
	return "Balance too low, so Model Studio is suspended. Top up, and run the command again once the balance shows."
}

// AdviceOversized: The response was larger than any of Model Studio's, so it wasn't read. Check the base URL.
func AdviceOversized(l Language) string {
	if l == Chinese {
		return "响应远大于百炼的正常响应，未读取。请检查 Base URL。"
	}
	return "The response was larger than any of Model Studio's, so it wasn't read. Check the base URL."
}

// AdviceParameter: A value in the request is missing or has the wrong type; Model Studio's message names it. Change it and send again.
func AdviceParameter(l Language) string {
	if l == Chinese {
		return "请求中有参数缺失或类型不对，百炼返回的消息里有参数名。请修改后重新提交。"
	}
	return "A value in the request is missing or has the wrong type; Model Studio's message names it. Change it and send again."
}

// AdvicePoseClip: The pose in the clip's first frame isn't accepted: shoulders and ankles must be visible, standing, not turned. Trim the clip so that it starts with a standing person.
func AdvicePoseClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中人物姿势不符：须站立、不侧转，肩部和脚踝可见。请剪辑参考视频，让开头就是站姿。"
	}
	return "The pose in the clip's first frame isn't accepted: shoulders and ankles must be visible, standing, not turned. Trim the clip so that it starts with a standing person."
}

// AdvicePoseEither: The pose in the picture or in the clip's first frame isn't accepted: shoulders and ankles must be visible, standing, not turned. Use files that show a standing person.
func AdvicePoseEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中人物姿势不符：须站立、不侧转，肩部和脚踝可见。请换用站姿素材。"
	}
	return "The pose in the picture or in the clip's first frame isn't accepted: shoulders and ankles must be visible, standing, not turned. Use files that show a standing person."
}

// AdvicePosePicture: The pose in the picture isn't accepted: shoulders and ankles must be visible, standing, not turned. Use a picture of a standing person.
func AdvicePosePicture(l Language) string {
	if l == Chinese {
		return "图片中人物姿势不符：须站立、不侧转，肩部和脚踝可见。请换一张站姿图片。"
	}
	return "The pose in the picture isn't accepted: shoulders and ankles must be visible, standing, not turned. Use a picture of a standing person."
}

// AdvicePostpaidOverdue: A bill for past use is unpaid, and nothing is accepted until it is paid. Pay the bill in the billing console.
func AdvicePostpaidOverdue(l Language) string {
	if l == Chinese {
		return "按量付费账单未结清，结清前百炼不受理新任务。请在费用控制台付款。"
	}
	return "A bill for past use is unpaid, and nothing is accepted until it is paid. Pay the bill in the billing console."
}

// AdvicePrepaidOverdue: A prepaid package is used up or unpaid. Renew the package in the billing console.
func AdvicePrepaidOverdue(l Language) string {
	if l == Chinese {
		return "预付费资源包已用完或欠费。请在费用控制台续费。"
	}
	return "A prepaid package is used up or unpaid. Renew the package in the billing console."
}

// AdviceProportionClip: The person fills too much or too little of the clip's first frame. Trim the clip's beginning, or crop the clip.
func AdviceProportionClip(l Language) string {
	if l == Chinese {
		return "人物在参考视频首帧中所占比例过大或过小。请剪掉开头，或裁剪画面。"
	}
	return "The person fills too much or too little of the clip's first frame. Trim the clip's beginning, or crop the clip."
}

// AdviceProportionEither: The person fills too much or too little of the picture or of the clip's first frame. Crop the file, or trim the clip's beginning.
func AdviceProportionEither(l Language) string {
	if l == Chinese {
		return "人物在图片或参考视频首帧中所占比例过大或过小。请裁剪画面，或剪掉参考视频的开头。"
	}
	return "The person fills too much or too little of the picture or of the clip's first frame. Crop the file, or trim the clip's beginning."
}

// AdviceProportionPicture: The person fills too much or too little of the picture. Crop the picture, or leave more room around the person.
func AdviceProportionPicture(l Language) string {
	if l == Chinese {
		return "人物在图片中所占比例过大或过小。请裁剪图片，或在人物四周多留空间。"
	}
	return "The person fills too much or too little of the picture. Crop the picture, or leave more room around the person."
}

// AdviceRateQuota: Rate limited (not a bill). Other programs of this account count too. Continues automatically.
func AdviceRateQuota(l Language) string {
	if l == Chinese {
		return "已触发限流，并非欠费。同一账号的其他程序也计入，稍后自动继续。"
	}
	return "Rate limited (not a bill). Other programs of this account count too. Continues automatically."
}

// AdviceRatioAny: Too narrow or too wide: Model Studio's message gives the limit. Crop the picture or the clip.
func AdviceRatioAny(l Language) string {
	if l == Chinese {
		return "图片或参考视频宽高比不符，范围见百炼返回的消息。请裁剪文件。"
	}
	return "Too narrow or too wide: Model Studio's message gives the limit. Crop the picture or the clip."
}

// AdviceRatioClip: Too narrow or too wide: one side of the clip is more than {times} times the other. Crop the clip.
func AdviceRatioClip(l Language, times string) string {
	if l == Chinese {
		return join(part{"参考视频宽高比不符：长边不能超过短边的 ", false}, part{times, true}, part{" 倍。请裁剪参考视频。", false})
	}
	return "Too narrow or too wide: one side of the clip is more than " + times + " times the other. Crop the clip."
}

// AdviceRatioEither: Too narrow or too wide: one side of the picture or of the clip is more than {times} times the other. Crop the file.
func AdviceRatioEither(l Language, times string) string {
	if l == Chinese {
		return join(part{"图片或参考视频宽高比不符：长边不能超过短边的 ", false}, part{times, true}, part{" 倍。请裁剪文件。", false})
	}
	return "Too narrow or too wide: one side of the picture or of the clip is more than " + times + " times the other. Crop the file."
}

// AdviceRatioPicture: Too narrow or too wide: one side is more than {times} times the other. Crop the picture.
func AdviceRatioPicture(l Language, times string) string {
	if l == Chinese {
		return join(part{"图片宽高比不符：长边不能超过短边的 ", false}, part{times, true}, part{" 倍。请裁剪图片。", false})
	}
	return "Too narrow or too wide: one side is more than " + times + " times the other. Crop the picture."
}

// AdviceRatioTwice: Too narrow or too wide: one side is more than twice the other. Crop the picture.
func AdviceRatioTwice(l Language) string {
	if l == Chinese {
		return "图片宽高比不符：长边不能超过短边的 2 倍。请裁剪图片。"
	}
	return "Too narrow or too wide: one side is more than twice the other. Crop the picture."
}

// AdviceRatioValue: The ratio must be 9:16 or 3:4. Choose again.
func AdviceRatioValue(l Language) string {
	if l == Chinese {
		return "画幅只能是 9:16 或 3:4。请重新选择。"
	}
	return "The ratio must be 9:16 or 3:4. Choose again."
}

// AdviceRefusedClip: The clip's host refused the connection. Use a public URL, or choose the local file.
func AdviceRefusedClip(l Language) string {
	if l == Chinese {
		return "参考视频所在主机拒绝连接。请换成公网可访问的 URL，或直接选择本地文件。"
	}
	return "The clip's host refused the connection. Use a public URL, or choose the local file."
}

// AdviceRefusedEither: The file's host refused the connection. Use a public URL, or choose the local file.
func AdviceRefusedEither(l Language) string {
	if l == Chinese {
		return "文件所在主机拒绝连接。请换成公网可访问的 URL，或直接选择本地文件。"
	}
	return "The file's host refused the connection. Use a public URL, or choose the local file."
}

// AdviceRefusedPicture: The picture's host refused the connection. Use a public URL, or choose the local file.
func AdviceRefusedPicture(l Language) string {
	if l == Chinese {
		return "图片所在主机拒绝连接。请换成公网可访问的 URL，或直接选择本地文件。"
	}
	return "The picture's host refused the connection. Use a public URL, or choose the local file."
}

// AdviceRequestTimedOut: Model Studio needed over 5 minutes to take the request. Try again when Model Studio is less busy.
func AdviceRequestTimedOut(l Language) string {
	if l == Chinese {
		return "百炼超过 5 分钟仍未受理请求。请在空闲时段重试。"
	}
	return "Model Studio needed over 5 minutes to take the request. Try again when Model Studio is less busy."
}

// AdviceRequestTooLarge: The request is too large. Use a shorter URL, or choose the local file.
func AdviceRequestTooLarge(l Language) string {
	if l == Chinese {
		return "请求过大。请缩短 URL，或直接选择本地文件。"
	}
	return "The request is too large. Use a shorter URL, or choose the local file."
}

// AdviceResultNotStored: Model Studio couldn't store the finished video. Send the task again a little later.
func AdviceResultNotStored(l Language) string {
	if l == Chinese {
		return "百炼无法存储生成的视频。请稍后重新提交。"
	}
	return "Model Studio couldn't store the finished video. Send the task again a little later."
}

// AdviceRetired: {engine} was retired on {date}. Press {replan} to switch to {pictureEngine} (picture's background) or {clipEngine} (clip's background); your own deployment still works.
func AdviceRetired(l Language, clipEngine string, date string, engine string, pictureEngine string, replan string) string {
	if l == Chinese {
		return join(part{engine, true}, part{"已于 ", false}, part{date, true}, part{" 下线。按 ", false}, part{replan, true}, part{" 更换为", false}, part{pictureEngine, true}, part{"（图片背景）或", false}, part{clipEngine, true}, part{"（视频背景），自己部署的模型仍可使用。", false})
	}
	return engine + " was retired on " + date + ". Press " + replan + " to switch to " + pictureEngine + " (picture's background) or " + clipEngine + " (clip's background); your own deployment still works."
}

// AdviceRetiredCommand: {engine} was retired on {date}. Use {pictureEngine} (picture's background) or {clipEngine} (clip's background); your own deployment still works.
func AdviceRetiredCommand(l Language, clipEngine string, date string, engine string, pictureEngine string) string {
	if l == Chinese {
		return join(part{engine, true}, part{"已于 ", false}, part{date, true}, part{" 下线。请改用", false}, part{pictureEngine, true}, part{"（图片背景）或", false}, part{clipEngine, true}, part{"（视频背景），自己部署的模型仍可使用。", false})
	}
	return engine + " was retired on " + date + ". Use " + pictureEngine + " (picture's background) or " + clipEngine + " (clip's background); your own deployment still works."
}

// AdviceRetiredNoSuccessor: {engine} was retired on {date}. Use another engine; your own deployment still works.
func AdviceRetiredNoSuccessor(l Language, date string, engine string) string {
	if l == Chinese {
		return join(part{engine, true}, part{"已于 ", false}, part{date, true}, part{" 下线。请更换模型，自己部署的模型仍可使用。", false})
	}
	return engine + " was retired on " + date + ". Use another engine; your own deployment still works."
}

// AdviceRightsClip: The clip may show a protected character or work. Use a clip whose rights you hold.
func AdviceRightsClip(l Language) string {
	if l == Chinese {
		return "参考视频疑似侵权。请使用拥有版权或已获授权的参考视频。"
	}
	return "The clip may show a protected character or work. Use a clip whose rights you hold."
}

// AdviceRightsEither: The picture or the clip may show a protected character or work. Use files whose rights you hold.
func AdviceRightsEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频疑似侵权。请使用拥有版权或已获授权的素材。"
	}
	return "The picture or the clip may show a protected character or work. Use files whose rights you hold."
}

// AdviceRightsPicture: The picture may show a protected character or work. Use a picture whose rights you hold.
func AdviceRightsPicture(l Language) string {
	if l == Chinese {
		return "图片疑似侵权。请使用拥有版权或已获授权的图片。"
	}
	return "The picture may show a protected character or work. Use a picture whose rights you hold."
}

// AdviceRoleBlocked: A custom content rule of the account blocked the request. Change the rule in the console, or use other files.
func AdviceRoleBlocked(l Language) string {
	if l == Chinese {
		return "账号的自定义内容规则拦截了请求。请在控制台修改规则，或换用其他素材。"
	}
	return "A custom content rule of the account blocked the request. Change the rule in the console, or use other files."
}

// AdviceSeveralClip: The clip's first frame shows several people. Crop the clip to one; mind passers-by and mirrors.
func AdviceSeveralClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中有多个人物。请裁剪为单人，注意路人和镜子中的人像。"
	}
	return "The clip's first frame shows several people. Crop the clip to one; mind passers-by and mirrors."
}

// AdviceSeveralEither: The picture or the clip's first frame shows several people. Crop to one; mind passers-by, posters and mirrors.
func AdviceSeveralEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中有多个人物。请裁剪为单人，注意路人、海报和镜子中的人像。"
	}
	return "The picture or the clip's first frame shows several people. Crop to one; mind passers-by, posters and mirrors."
}

// AdviceSeveralPicture: The picture shows several people. Crop the picture to one; mind posters and mirrors.
func AdviceSeveralPicture(l Language) string {
	if l == Chinese {
		return "图片中有多个人物。请裁剪为单人，注意海报和镜子中的人像。"
	}
	return "The picture shows several people. Crop the picture to one; mind posters and mirrors."
}

// AdviceSidesAbove: Wrong size: longer side below {most} px, shorter above {least} px. Scale the picture.
func AdviceSidesAbove(l Language, least string, most string) string {
	if l == Chinese {
		return join(part{"图片尺寸不符：长边须小于 ", false}, part{most, true}, part{" px，短边须大于 ", false}, part{least, true}, part{" px。请缩放图片。", false})
	}
	return "Wrong size: longer side below " + most + " px, shorter above " + least + " px. Scale the picture."
}

// AdviceSidesAny: Wrong size: Model Studio's message gives the limits in pixels. Scale the picture or the clip.
func AdviceSidesAny(l Language) string {
	if l == Chinese {
		return "图片或参考视频尺寸不符，像素范围见百炼返回的消息。请缩放文件。"
	}
	return "Wrong size: Model Studio's message gives the limits in pixels. Scale the picture or the clip."
}

// AdviceSidesClip: Wrong size: each side of the clip must be {least}–{most} px. Scale the clip.
func AdviceSidesClip(l Language, least string, most string) string {
	if l == Chinese {
		return join(part{"参考视频尺寸不符：每边须为 ", false}, part{least, true}, part{"–", false}, part{most, true}, part{" px。请缩放参考视频。", false})
	}
	return "Wrong size: each side of the clip must be " + least + "–" + most + " px. Scale the clip."
}

// AdviceSidesEither: Wrong size: pictures need a longer side below {picture} px and a shorter one of at least {least} px; each side of a clip must be {least}–{clip} px. Scale the file.
func AdviceSidesEither(l Language, clip string, least string, picture string) string {
	if l == Chinese {
		return join(part{"尺寸不符：图片长边须小于 ", false}, part{picture, true}, part{" px、短边至少 ", false}, part{least, true}, part{" px；参考视频每边须为 ", false}, part{least, true}, part{"–", false}, part{clip, true}, part{" px。请缩放文件。", false})
	}
	return "Wrong size: pictures need a longer side below " + picture + " px and a shorter one of at least " + least + " px; each side of a clip must be " + least + "–" + clip + " px. Scale the file."
}

// AdviceSidesFrom: Wrong size: longer side below {most} px, shorter at least {least} px. Scale the picture.
func AdviceSidesFrom(l Language, least string, most string) string {
	if l == Chinese {
		return join(part{"图片尺寸不符：长边须小于 ", false}, part{most, true}, part{" px，短边至少 ", false}, part{least, true}, part{" px。请缩放图片。", false})
	}
	return "Wrong size: longer side below " + most + " px, shorter at least " + least + " px. Scale the picture."
}

// AdviceSizeAny: File too large: pictures below 5 MB, clips up to 200 MB. {fix}
func AdviceSizeAny(l Language, fix string) string {
	if l == Chinese {
		return join(part{"文件过大：图片须小于 5 MB，参考视频不超过 200 MB。", false}, part{fix, true})
	}
	return "File too large: pictures below 5 MB, clips up to 200 MB. " + fix
}

// AdviceSizeBelow: File too large: the picture must be below {limit} MB. {fix}
func AdviceSizeBelow(l Language, fix string, limit string) string {
	if l == Chinese {
		return join(part{"文件过大：图片须小于 ", false}, part{limit, true}, part{" MB。", false}, part{fix, true})
	}
	return "File too large: the picture must be below " + limit + " MB. " + fix
}

// AdviceSizeClip: File too large: the clip may have up to {limit} MB. {fix}
func AdviceSizeClip(l Language, fix string, limit string) string {
	if l == Chinese {
		return join(part{"文件过大：参考视频不能超过 ", false}, part{limit, true}, part{" MB。", false}, part{fix, true})
	}
	return "File too large: the clip may have up to " + limit + " MB. " + fix
}

// AdviceSizeEither: File too large: pictures up to {picture} MB, clips up to {clip} MB. {fix}
func AdviceSizeEither(l Language, clip string, fix string, picture string) string {
	if l == Chinese {
		return join(part{"文件过大：图片不超过 ", false}, part{picture, true}, part{" MB，参考视频不超过 ", false}, part{clip, true}, part{" MB。", false}, part{fix, true})
	}
	return "File too large: pictures up to " + picture + " MB, clips up to " + clip + " MB. " + fix
}

// AdviceSizeUpTo: File too large: the picture may have up to {limit} MB. {fix}
func AdviceSizeUpTo(l Language, fix string, limit string) string {
	if l == Chinese {
		return join(part{"文件过大：图片不能超过 ", false}, part{limit, true}, part{" MB。", false}, part{fix, true})
	}
	return "File too large: the picture may have up to " + limit + " MB. " + fix
}

// AdviceSlowClip: Downloading the clip took over 10 s. Use a smaller file, OSS in Beijing, or the local file.
func AdviceSlowClip(l Language) string {
	if l == Chinese {
		return "百炼下载参考视频超过 10 秒。请缩小文件、改用北京地域的 OSS，或直接选择本地文件。"
	}
	return "Downloading the clip took over 10 s. Use a smaller file, OSS in Beijing, or the local file."
}

// AdviceSlowEither: Download took over 10 s. Use a smaller file, OSS in Beijing, or the local file.
func AdviceSlowEither(l Language) string {
	if l == Chinese {
		return "百炼下载文件超过 10 秒。请缩小文件、改用北京地域的 OSS，或直接选择本地文件。"
	}
	return "Download took over 10 s. Use a smaller file, OSS in Beijing, or the local file."
}

// AdviceSlowPicture: Downloading the picture took over 10 s. Use a smaller file, OSS in Beijing, or the local file.
func AdviceSlowPicture(l Language) string {
	if l == Chinese {
		return "百炼下载图片超过 10 秒。请缩小文件、改用北京地域的 OSS，或直接选择本地文件。"
	}
	return "Downloading the picture took over 10 s. Use a smaller file, OSS in Beijing, or the local file."
}

// AdviceStatusForbidden: Model Studio knows the key but doesn't allow this. Check what the key's workspace may use.
func AdviceStatusForbidden(l Language) string {
	if l == Chinese {
		return "百炼不允许该 API Key 执行此操作。请检查其业务空间的权限。"
	}
	return "Model Studio knows the key but doesn't allow this. Check what the key's workspace may use."
}

// AdviceStatusNone: Unknown error. Keep its code and request ID; both are needed for a ticket.
func AdviceStatusNone(l Language) string {
	if l == Chinese {
		return "未知错误。请记下错误码和请求 ID，提交工单时都需要。"
	}
	return "Unknown error. Keep its code and request ID; both are needed for a ticket."
}

// AdviceStatusNotFound: Nothing answers at this URL. Check the base URL; for a task, check the ID, which expires 24 hours after the task's end.
func AdviceStatusNotFound(l Language) string {
	if l == Chinese {
		return "该 URL 没有响应。请检查 Base URL；查询任务时，请确认任务 ID 正确且未过期（24 小时）。"
	}
	return "Nothing answers at this URL. Check the base URL; for a task, check the ID, which expires 24 hours after the task's end."
}

// AdviceStatusOther: Unexpected response. Check the base URL and try again.
func AdviceStatusOther(l Language) string {
	if l == Chinese {
		return "响应异常。请检查 Base URL，再重试。"
	}
	return "Unexpected response. Check the base URL and try again."
}

// AdviceStatusPrivate: This file can't be downloaded. A signed URL may have expired, or the file isn't public.
func AdviceStatusPrivate(l Language) string {
	if l == Chinese {
		return "无权下载该文件。签名 URL 可能已过期，或文件未公开。"
	}
	return "This file can't be downloaded. A signed URL may have expired, or the file isn't public."
}

// AdviceStatusProxy: The network's proxy requires a login. Put user name and password into the proxy URL in HTTPS_PROXY.
func AdviceStatusProxy(l Language) string {
	if l == Chinese {
		return "网络代理需要登录。请把用户名和密码写入 HTTPS_PROXY 中的代理 URL。"
	}
	return "The network's proxy requires a login. Put user name and password into the proxy URL in HTTPS_PROXY."
}

// AdviceStatusRedirect: The base URL leads elsewhere, which Model Studio never does. Check the base URL, and whether a network's login page stands in between.
func AdviceStatusRedirect(l Language) string {
	if l == Chinese {
		return "Base URL 跳转到了别处，而百炼不会跳转。请检查 Base URL，以及网络是否需要登录。"
	}
	return "The base URL leads elsewhere, which Model Studio never does. Check the base URL, and whether a network's login page stands in between."
}

// AdviceStatusRefused: Model Studio rejected the request. Read its message, correct the input and send again.
func AdviceStatusRefused(l Language) string {
	if l == Chinese {
		return "百炼未受理该请求。请按百炼返回的消息修改，再重新提交。"
	}
	return "Model Studio rejected the request. Read its message, correct the input and send again."
}

// AdviceStatusServer: Model Studio, or a gateway in front of it, failed. Try again in a few minutes.
func AdviceStatusServer(l Language) string {
	if l == Chinese {
		return "百炼或其网关出现故障。请几分钟后重试。"
	}
	return "Model Studio, or a gateway in front of it, failed. Try again in a few minutes."
}

// AdviceStatusTooMany: Rate limited. Wait a minute; tasks at Model Studio keep running.
func AdviceStatusTooMany(l Language) string {
	if l == Chinese {
		return "已触发限流。请等待一分钟，已提交的任务会继续生成。"
	}
	return "Rate limited. Wait a minute; tasks at Model Studio keep running."
}

// AdviceStatusUnauthorized: Model Studio doesn't accept the API key. Check that the key is complete and belongs to China (Beijing).
func AdviceStatusUnauthorized(l Language) string {
	if l == Chinese {
		return "百炼不接受该 API Key。请确认 API Key 完整，且属于华北2（北京）地域。"
	}
	return "Model Studio doesn't accept the API key. Check that the key is complete and belongs to China (Beijing)."
}

// AdviceStatusUpload: Temporary storage doesn't accept the file. Send again; if the error persists, use a public URL.
func AdviceStatusUpload(l Language) string {
	if l == Chinese {
		return "临时存储空间不接受该文件。请重新提交，仍失败则改用公网可访问的 URL。"
	}
	return "Temporary storage doesn't accept the file. Send again; if the error persists, use a public URL."
}

// AdviceStorageAccess: Temporary storage doesn't accept the upload permission. Send again; a new permission is requested automatically.
func AdviceStorageAccess(l Language) string {
	if l == Chinese {
		return "临时存储空间不接受上传凭证。请重新提交，会自动获取新凭证。"
	}
	return "Temporary storage doesn't accept the upload permission. Send again; a new permission is requested automatically."
}

// AdviceStorageExists: Temporary storage already has a file of this name and never overwrites one. Send again; the file gets a new name.
func AdviceStorageExists(l Language) string {
	if l == Chinese {
		return "临时存储空间中已有同名文件，且不能覆盖。请重新提交，文件会使用新的名称。"
	}
	return "Temporary storage already has a file of this name and never overwrites one. Send again; the file gets a new name."
}

// AdviceStorageKey: Temporary storage no longer knows the upload permission. Send again; a new permission is requested automatically.
func AdviceStorageKey(l Language) string {
	if l == Chinese {
		return "临时存储空间中查不到该上传凭证。请重新提交，会自动获取新凭证。"
	}
	return "Temporary storage no longer knows the upload permission. Send again; a new permission is requested automatically."
}

// AdviceStorageMalformed: The upload arrived damaged, perhaps changed by a proxy. Try again without the proxy.
func AdviceStorageMalformed(l Language) string {
	if l == Chinese {
		return "上传内容损坏，可能由代理改动所致。请关闭代理后重试。"
	}
	return "The upload arrived damaged, perhaps changed by a proxy. Try again without the proxy."
}

// AdviceStorageMissing: The temporary storage that Model Studio named doesn't exist. Try again; if the error persists, open a ticket with the request ID.
func AdviceStorageMissing(l Language) string {
	if l == Chinese {
		return "百炼指定的临时存储空间不存在。请重试，仍失败则凭请求 ID 提交工单。"
	}
	return "The temporary storage that Model Studio named doesn't exist. Try again; if the error persists, open a ticket with the request ID."
}

// AdviceStoragePolicy: The upload doesn't match its permission. Send again; a new permission is requested automatically.
func AdviceStoragePolicy(l Language) string {
	if l == Chinese {
		return "上传内容与凭证不符。请重新提交，会自动获取新凭证。"
	}
	return "The upload doesn't match its permission. Send again; a new permission is requested automatically."
}

// AdviceStorageSignature: Temporary storage doesn't accept the signature of the upload. Send again; a proxy that changes requests can also be the cause.
func AdviceStorageSignature(l Language) string {
	if l == Chinese {
		return "临时存储空间不接受上传签名。请重新提交，也可能是代理改动了请求。"
	}
	return "Temporary storage doesn't accept the signature of the upload. Send again; a proxy that changes requests can also be the cause."
}

// AdviceStorageSlow: The upload was too slow for temporary storage. Try again on a faster network, or with a smaller file.
func AdviceStorageSlow(l Language) string {
	if l == Chinese {
		return "上传过慢，临时存储空间已中断连接。请换更快的网络，或缩小文件后重试。"
	}
	return "The upload was too slow for temporary storage. Try again on a faster network, or with a smaller file."
}

// AdviceStorageTooLarge: The file is larger than temporary storage allows for this model. Use a smaller file, or a public URL.
func AdviceStorageTooLarge(l Language) string {
	if l == Chinese {
		return "文件超过临时存储空间对该模型的上限。请缩小文件，或改用公网可访问的 URL。"
	}
	return "The file is larger than temporary storage allows for this model. Use a smaller file, or a public URL."
}

// AdviceSynchronous: The X-DashScope-Async header got lost on the way, and videos are made only as tasks. Check for a proxy that drops the header.
func AdviceSynchronous(l Language) string {
	if l == Chinese {
		return "异步调用的请求头在途中丢失，而视频只能异步生成。请检查代理是否删除了 X-DashScope-Async。"
	}
	return "The X-DashScope-Async header got lost on the way, and videos are made only as tasks. Check for a proxy that drops the header."
}

// AdviceSystem: Model Studio's system failed, not your request. Wait a few minutes and send again.
func AdviceSystem(l Language) string {
	if l == Chinese {
		return "百炼系统出错，与请求内容无关。请等几分钟，再重新提交。"
	}
	return "Model Studio's system failed, not your request. Wait a few minutes and send again."
}

// AdviceTemplate: Template unusable: it belongs to another account, or its content doesn't qualify. Use one made by this account.
func AdviceTemplate(l Language) string {
	if l == Chinese {
		return "动作模板不可用：属于其他账号，或内容不合要求。请使用本账号制作的模板。"
	}
	return "Template unusable: it belongs to another account, or its content doesn't qualify. Use one made by this account."
}

// AdviceThrottling: Rate limited. Wait a minute; nothing is lost.
func AdviceThrottling(l Language) string {
	if l == Chinese {
		return "已触发限流。请等待一分钟，任务不会丢失。"
	}
	return "Rate limited. Wait a minute; nothing is lost."
}

// AdviceTimedOut: No result within 3 hours, task ended. Refresh, then send again.
func AdviceTimedOut(l Language) string {
	if l == Chinese {
		return "3 小时内无结果，任务已终止。请先刷新，再重新提交。"
	}
	return "No result within 3 hours, task ended. Refresh, then send again."
}

// AdviceTimeout: No response in time: the network may be slow or Model Studio busy. Tasks at Model Studio keep running.
func AdviceTimeout(l Language) string {
	if l == Chinese {
		return "未在限时内收到响应：网络可能较慢，或百炼繁忙。已提交的任务会继续生成。"
	}
	return "No response in time: the network may be slow or Model Studio busy. Tasks at Model Studio keep running."
}

// AdviceTokenExpired: This is a plan's key, or a temporary key that has expired. Use a pay-as-you-go key of China (Beijing) with its own base URL.
func AdviceTokenExpired(l Language) string {
	if l == Chinese {
		return "这是套餐专属 API Key，或临时 API Key 已过期。请改用华北2（北京）的按量付费 API Key 及其 Base URL。"
	}
	return "This is a plan's key, or a temporary key that has expired. Use a pay-as-you-go key of China (Beijing) with its own base URL."
}

// AdviceURLClip: Model Studio can't use the clip's URL. It must begin with http:// or https:// and lead to the file itself, not to a web page.
func AdviceURLClip(l Language) string {
	if l == Chinese {
		return "百炼无法使用参考视频的 URL。URL 须以 http:// 或 https:// 开头，并直接指向文件，而不是网页。"
	}
	return "Model Studio can't use the clip's URL. It must begin with http:// or https:// and lead to the file itself, not to a web page."
}

// AdviceURLEither: Model Studio can't use the URL of the picture or of the clip. It must begin with http:// or https:// and lead to the file itself, not to a web page.
func AdviceURLEither(l Language) string {
	if l == Chinese {
		return "百炼无法使用图片或参考视频的 URL。URL 须以 http:// 或 https:// 开头，并直接指向文件，而不是网页。"
	}
	return "Model Studio can't use the URL of the picture or of the clip. It must begin with http:// or https:// and lead to the file itself, not to a web page."
}

// AdviceURLPicture: Model Studio can't use the picture's URL. It must begin with http:// or https:// and lead to the file itself, not to a web page.
func AdviceURLPicture(l Language) string {
	if l == Chinese {
		return "百炼无法使用图片的 URL。URL 须以 http:// 或 https:// 开头，并直接指向文件，而不是网页。"
	}
	return "Model Studio can't use the picture's URL. It must begin with http:// or https:// and lead to the file itself, not to a web page."
}

// AdviceUnchecked: The file can't be checked at its URL. Download the file and use its path, or send without the check.
func AdviceUnchecked(l Language) string {
	if l == Chinese {
		return "无法检查 URL 中的文件。请下载后改用本地路径，或不检查直接提交。"
	}
	return "The file can't be checked at its URL. Download the file and use its path, or send without the check."
}

// AdviceUnclearClip: The clip's first frame shows nobody clearly, or the person is too small. Trim the clip so that it starts with one person, sharp and close.
func AdviceUnclearClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中人物不清晰或太小。请剪辑参考视频，让开头就是清晰的单人近景。"
	}
	return "The clip's first frame shows nobody clearly, or the person is too small. Trim the clip so that it starts with one person, sharp and close."
}

// AdviceUnclearEither: The picture or the clip's first frame shows nobody clearly, or the person is too small. Use a sharp, close picture, or trim the clip's beginning.
func AdviceUnclearEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中人物不清晰或太小。请换清晰的单人近照，或剪掉参考视频的开头。"
	}
	return "The picture or the clip's first frame shows nobody clearly, or the person is too small. Use a sharp, close picture, or trim the clip's beginning."
}

// AdviceUnclearPicture: The picture shows nobody clearly, or the person is too small. Use a sharp, close picture of one person.
func AdviceUnclearPicture(l Language) string {
	if l == Chinese {
		return "图片中人物不清晰或太小。请换一张清晰的单人近照。"
	}
	return "The picture shows nobody clearly, or the person is too small. Use a sharp, close picture of one person."
}

// AdviceUnconfirmed: No response; the task may have been created. Looking it up on your account. It won't be resent automatically.
func AdviceUnconfirmed(l Language) string {
	if l == Chinese {
		return "未收到响应，任务可能已创建。正在账号中查找，不会自动重新提交。"
	}
	return "No response; the task may have been created. Looking it up on your account. It won't be resent automatically."
}

// AdviceUnknown: Model Studio has no record: tasks expire 24 hours after their end, and only the key's own account sees them. If you changed the key, change it back ({palette}). dancecard asks every hour for a day; press {refresh} to ask now.
func AdviceUnknown(l Language, palette string, refresh string) string {
	if l == Chinese {
		return join(part{"百炼没有该任务的记录：记录在任务结束 24 小时后过期，且仅所属账号可查。若更换过 API Key，请按 ", false}, part{palette, true}, part{" 换回；一天内每小时自动查询，按 ", false}, part{refresh, true}, part{" 立即查询。", false})
	}
	return "Model Studio has no record: tasks expire 24 hours after their end, and only the key's own account sees them. If you changed the key, change it back (" + palette + "). dancecard asks every hour for a day; press " + refresh + " to ask now."
}

// AdviceUnknownCommand: Model Studio has no record: tasks expire 24 hours after their end, and only the key's own account sees them. If you changed the key, change it back.
func AdviceUnknownCommand(l Language) string {
	if l == Chinese {
		return "百炼没有该任务的记录：记录在任务结束 24 小时后过期，且仅所属账号可查。若更换过 API Key，请换回。"
	}
	return "Model Studio has no record: tasks expire 24 hours after their end, and only the key's own account sees them. If you changed the key, change it back."
}

// AdviceUnpurchased: Model Studio isn't activated. Activate it in the console. {resume} resume
func AdviceUnpurchased(l Language, resume string) string {
	if l == Chinese {
		return join(part{"账号未开通百炼。请在百炼控制台开通，再按 ", false}, part{resume, true}, part{" 恢复提交。", false})
	}
	return "Model Studio isn't activated. Activate it in the console. " + resume + " resume"
}

// AdviceUnpurchasedCommand: Model Studio isn't activated. Activate it in the console, then run the command again.
func AdviceUnpurchasedCommand(l Language) string {
	if l == Chinese {
		return "账号未开通百炼。请在百炼控制台开通，再重新运行命令。"
	}
	return "Model Studio isn't activated. Activate it in the console, then run the command again."
}

// AdviceUnreadable: The response isn't Model Studio's; it may come from a network login page or a wrong base URL. The message shows how the response begins.
func AdviceUnreadable(l Language) string {
	if l == Chinese {
		return "响应并非来自百炼，可能是网络登录页面，或 Base URL 有误。消息中有响应的开头。"
	}
	return "The response isn't Model Studio's; it may come from a network login page or a wrong base URL. The message shows how the response begins."
}

// AdviceUploadExpired: The upload permission expired before the upload finished. Send again; a new permission is requested automatically.
func AdviceUploadExpired(l Language) string {
	if l == Chinese {
		return "上传凭证在上传完成前已过期。请重新提交，会自动获取新凭证。"
	}
	return "The upload permission expired before the upload finished. Send again; a new permission is requested automatically."
}

// AdviceUploadedClip: Model Studio couldn't read the uploaded copy of the clip. Create the task again to upload the clip anew.
func AdviceUploadedClip(l Language) string {
	if l == Chinese {
		return "百炼无法读取已上传的参考视频。请重新创建任务，参考视频会重新上传。"
	}
	return "Model Studio couldn't read the uploaded copy of the clip. Create the task again to upload the clip anew."
}

// AdviceUploadedClipOrURL: Model Studio couldn't read the picture at its URL or the uploaded copy of the clip. Check the URL, then create the task again to upload the clip anew.
func AdviceUploadedClipOrURL(l Language) string {
	if l == Chinese {
		return "百炼无法读取图片的 URL，或已上传的参考视频。请检查 URL，再重新创建任务，参考视频会重新上传。"
	}
	return "Model Studio couldn't read the picture at its URL or the uploaded copy of the clip. Check the URL, then create the task again to upload the clip anew."
}

// AdviceUploadedEither: Model Studio couldn't read the uploaded copy of the picture or of the clip. Create the task again to upload both anew.
func AdviceUploadedEither(l Language) string {
	if l == Chinese {
		return "百炼无法读取已上传的图片或参考视频。请重新创建任务，两个文件都会重新上传。"
	}
	return "Model Studio couldn't read the uploaded copy of the picture or of the clip. Create the task again to upload both anew."
}

// AdviceUploadedPicture: Model Studio couldn't read the uploaded copy of the picture. Create the task again to upload the picture anew.
func AdviceUploadedPicture(l Language) string {
	if l == Chinese {
		return "百炼无法读取已上传的图片。请重新创建任务，图片会重新上传。"
	}
	return "Model Studio couldn't read the uploaded copy of the picture. Create the task again to upload the picture anew."
}

// AdviceUploadedPictureOrURL: Model Studio couldn't read the clip at its URL or the uploaded copy of the picture. Check the URL, then create the task again to upload the picture anew.
func AdviceUploadedPictureOrURL(l Language) string {
	if l == Chinese {
		return "百炼无法读取参考视频的 URL，或已上传的图片。请检查 URL，再重新创建任务，图片会重新上传。"
	}
	return "Model Studio couldn't read the clip at its URL or the uploaded copy of the picture. Check the URL, then create the task again to upload the picture anew."
}

// AdviceWholeBodyClip: The clip's first frame doesn't show the whole body, from head to feet. Trim the clip's beginning, or film from farther away.
func AdviceWholeBodyClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中人物身体不完整，须从头到脚可见。请剪掉开头，或拉远拍摄。"
	}
	return "The clip's first frame doesn't show the whole body, from head to feet. Trim the clip's beginning, or film from farther away."
}

// AdviceWholeBodyEither: The picture or the clip's first frame doesn't show the whole body, from head to feet. Use files taken from farther away.
func AdviceWholeBodyEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中人物身体不完整，须从头到脚可见。请换用距离更远的全身素材。"
	}
	return "The picture or the clip's first frame doesn't show the whole body, from head to feet. Use files taken from farther away."
}

// AdviceWholeBodyPicture: The picture doesn't show the whole body, from head to feet. Use a picture taken from farther away.
func AdviceWholeBodyPicture(l Language) string {
	if l == Chinese {
		return "图片中人物身体不完整，须从头到脚可见。请换一张距离更远的全身图。"
	}
	return "The picture doesn't show the whole body, from head to feet. Use a picture taken from farther away."
}

// AdviceWholeFaceClip: The face in the clip's first frame is cut off or hidden. Trim the clip so that it starts with the whole face.
func AdviceWholeFaceClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中人物面部不完整。请剪辑参考视频，让开头就露出整个面部。"
	}
	return "The face in the clip's first frame is cut off or hidden. Trim the clip so that it starts with the whole face."
}

// AdviceWholeFaceEither: The face in the picture or in the clip's first frame is cut off or hidden. Use files that show the whole face.
func AdviceWholeFaceEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中人物面部不完整。请换用面部完整的素材。"
	}
	return "The face in the picture or in the clip's first frame is cut off or hidden. Use files that show the whole face."
}

// AdviceWholeFacePicture: The face in the picture is cut off or hidden. Use a picture that shows the whole face, from chin to hair.
func AdviceWholeFacePicture(l Language) string {
	if l == Chinese {
		return "图片中人物面部不完整。请换一张从下巴到头发都可见的图片。"
	}
	return "The face in the picture is cut off or hidden. Use a picture that shows the whole face, from chin to hair."
}

// AdviceWorkspaceAccess: The key may not use this workspace. Use a key created in this workspace, or the shared base URL {url}.
func AdviceWorkspaceAccess(l Language, url string) string {
	if l == Chinese {
		return join(part{"API Key 无权访问该业务空间。请改用在该业务空间创建的 API Key，或共享的 Base URL：", false}, part{url, true})
	}
	return "The key may not use this workspace. Use a key created in this workspace, or the shared base URL " + url + "."
}

// AdviceWorkspaceNotFound: The workspace in the base URL doesn't exist. Copy the base URL from the console again.
func AdviceWorkspaceNotFound(l Language) string {
	if l == Chinese {
		return "Base URL 中的业务空间不存在。请重新从控制台复制 Base URL。"
	}
	return "The workspace in the base URL doesn't exist. Copy the base URL from the console again."
}

// CodeAddress: invalid URL or ID
func CodeAddress(l Language) string {
	if l == Chinese {
		return "URL 或 ID 无效"
	}
	return "invalid URL or ID"
}

// CodeAmbiguous: several matches
func CodeAmbiguous(l Language) string {
	if l == Chinese {
		return "有多个可能的任务"
	}
	return "several matches"
}

// CodeBadLink: unusable link
func CodeBadLink(l Language) string {
	if l == Chinese {
		return "链接不可用"
	}
	return "unusable link"
}

// CodeCancelExpired: cancel expired
func CodeCancelExpired(l Language) string {
	if l == Chinese {
		return "取消请求已过期"
	}
	return "cancel expired"
}

// CodeCancelWithdrawn: cancel withdrawn
func CodeCancelWithdrawn(l Language) string {
	if l == Chinese {
		return "已撤回取消"
	}
	return "cancel withdrawn"
}

// CodeClocks: clocks differ
func CodeClocks(l Language) string {
	if l == Chinese {
		return "时钟不一致"
	}
	return "clocks differ"
}

// CodeDamagedHistory: damaged history
func CodeDamagedHistory(l Language) string {
	if l == Chinese {
		return "历史记录损坏"
	}
	return "damaged history"
}

// CodeDamagedVideo: damaged video
func CodeDamagedVideo(l Language) string {
	if l == Chinese {
		return "视频损坏"
	}
	return "damaged video"
}

// CodeDiskError: disk error
func CodeDiskError(l Language) string {
	if l == Chinese {
		return "磁盘错误"
	}
	return "disk error"
}

// CodeDiskFull: disk full
func CodeDiskFull(l Language) string {
	if l == Chinese {
		return "磁盘已满"
	}
	return "disk full"
}

// CodeEnded: already finished
func CodeEnded(l Language) string {
	if l == Chinese {
		return "已结束"
	}
	return "already finished"
}

// CodeFile: unusable file
func CodeFile(l Language) string {
	if l == Chinese {
		return "文件不可用"
	}
	return "unusable file"
}

// CodeHTTP: HTTP error
func CodeHTTP(l Language) string {
	if l == Chinese {
		return "HTTP 错误"
	}
	return "HTTP error"
}

// CodeHTTPStatus: HTTP {status}
func CodeHTTPStatus(l Language, status string) string {
	if l == Chinese {
		return join(part{"HTTP ", false}, part{status, true})
	}
	return "HTTP " + status
}

// CodeHalfBody: half body
func CodeHalfBody(l Language) string {
	if l == Chinese {
		return "半身图"
	}
	return "half body"
}

// CodeHistoryBusy: history busy
func CodeHistoryBusy(l Language) string {
	if l == Chinese {
		return "历史记录正忙"
	}
	return "history busy"
}

// CodeHistoryInUse: history in use
func CodeHistoryInUse(l Language) string {
	if l == Chinese {
		return "历史记录使用中"
	}
	return "history in use"
}

// CodeHistoryLogMoved: history log moved
func CodeHistoryLogMoved(l Language) string {
	if l == Chinese {
		return "历史日志已移走"
	}
	return "history log moved"
}

// CodeHistoryMoved: history moved
func CodeHistoryMoved(l Language) string {
	if l == Chinese {
		return "历史记录已移走"
	}
	return "history moved"
}

// CodeHistoryOverwritten: history overwritten
func CodeHistoryOverwritten(l Language) string {
	if l == Chinese {
		return "历史记录已覆盖"
	}
	return "history overwritten"
}

// CodeHistoryReplaced: history replaced
func CodeHistoryReplaced(l Language) string {
	if l == Chinese {
		return "历史记录已替换"
	}
	return "history replaced"
}

// CodeIncomplete: incomplete video
func CodeIncomplete(l Language) string {
	if l == Chinese {
		return "视频不完整"
	}
	return "incomplete video"
}

// CodeInterrupted: interrupted
func CodeInterrupted(l Language) string {
	if l == Chinese {
		return "已中断"
	}
	return "interrupted"
}

// CodeKnownTask: already in history
func CodeKnownTask(l Language) string {
	if l == Chinese {
		return "历史中已有"
	}
	return "already in history"
}

// CodeLinkExpired: link expired
func CodeLinkExpired(l Language) string {
	if l == Chinese {
		return "链接已过期"
	}
	return "link expired"
}

// CodeNetwork: network error
func CodeNetwork(l Language) string {
	if l == Chinese {
		return "网络错误"
	}
	return "network error"
}

// CodeNewerHistory: newer history
func CodeNewerHistory(l Language) string {
	if l == Chinese {
		return "历史记录版本较新"
	}
	return "newer history"
}

// CodeNoKey: no API key
func CodeNoKey(l Language) string {
	if l == Chinese {
		return "没有 API Key"
	}
	return "no API key"
}

// CodeNoLink: no link yet
func CodeNoLink(l Language) string {
	if l == Chinese {
		return "尚无链接"
	}
	return "no link yet"
}

// CodeNoMotion: no such motion
func CodeNoMotion(l Language) string {
	if l == Chinese {
		return "没有该动作"
	}
	return "no such motion"
}

// CodeNoReason: no reason given
func CodeNoReason(l Language) string {
	if l == Chinese {
		return "未说明原因"
	}
	return "no reason given"
}

// CodeNoTask: no such task
func CodeNoTask(l Language) string {
	if l == Chinese {
		return "没有该任务"
	}
	return "no such task"
}

// CodeNoVideo: no video link
func CodeNoVideo(l Language) string {
	if l == Chinese {
		return "没有视频链接"
	}
	return "no video link"
}

// CodeNotActivated: not activated
func CodeNotActivated(l Language) string {
	if l == Chinese {
		return "未开通"
	}
	return "not activated"
}

// CodeNotFound: not on the account
func CodeNotFound(l Language) string {
	if l == Chinese {
		return "账号中没有"
	}
	return "not on the account"
}

// CodeNotVideo: not a video
func CodeNotVideo(l Language) string {
	if l == Chinese {
		return "不是视频"
	}
	return "not a video"
}

// CodeOtherHost: other base URL
func CodeOtherHost(l Language) string {
	if l == Chinese {
		return "Base URL 不同"
	}
	return "other base URL"
}

// CodeOtherKey: other key
func CodeOtherKey(l Language) string {
	if l == Chinese {
		return "API Key 不同"
	}
	return "other key"
}

// CodeOtherRequest: request ID in use
func CodeOtherRequest(l Language) string {
	if l == Chinese {
		return "请求 ID 已使用"
	}
	return "request ID in use"
}

// CodeOversized: oversized response
func CodeOversized(l Language) string {
	if l == Chinese {
		return "响应过大"
	}
	return "oversized response"
}

// CodeProgram: local error
func CodeProgram(l Language) string {
	if l == Chinese {
		return "本机错误"
	}
	return "local error"
}

// CodeRatioMismatch: distorted picture
func CodeRatioMismatch(l Language) string {
	if l == Chinese {
		return "画面会变形"
	}
	return "distorted picture"
}

// CodeRatioUnused: ratio has no effect
func CodeRatioUnused(l Language) string {
	if l == Chinese {
		return "画幅不起作用"
	}
	return "ratio has no effect"
}

// CodeReadOnly: read-only
func CodeReadOnly(l Language) string {
	if l == Chinese {
		return "只读"
	}
	return "read-only"
}

// CodeRepeated: already added
func CodeRepeated(l Language) string {
	if l == Chinese {
		return "近期已加入"
	}
	return "already added"
}

// CodeSaving: already saving
func CodeSaving(l Language) string {
	if l == Chinese {
		return "正在保存"
	}
	return "already saving"
}

// CodeStarted: already running
func CodeStarted(l Language) string {
	if l == Chinese {
		return "已开始生成"
	}
	return "already running"
}

// CodeTimeout: no response in time
func CodeTimeout(l Language) string {
	if l == Chinese {
		return "响应超时"
	}
	return "no response in time"
}

// CodeUnchecked: unchecked file
func CodeUnchecked(l Language) string {
	if l == Chinese {
		return "文件未检查"
	}
	return "unchecked file"
}

// CodeUnreadable: unreadable response
func CodeUnreadable(l Language) string {
	if l == Chinese {
		return "响应无法识别"
	}
	return "unreadable response"
}

// CodeUploadExpired: upload expired
func CodeUploadExpired(l Language) string {
	if l == Chinese {
		return "上传凭证已过期"
	}
	return "upload expired"
}

// CodeVideoChanged: video changed
func CodeVideoChanged(l Language) string {
	if l == Chinese {
		return "视频已变化"
	}
	return "video changed"
}

// CodeVideoTooLarge: video too large
func CodeVideoTooLarge(l Language) string {
	if l == Chinese {
		return "视频过大"
	}
	return "video too large"
}

// DoctorLanguageConfig: English (config.toml)
func DoctorLanguageConfig(l Language) string {
	if l == Chinese {
		return "简体中文（config.toml）"
	}
	return "English (config.toml)"
}

// DoctorLanguageDefault: English (default)
func DoctorLanguageDefault(l Language) string {
	if l == Chinese {
		return "简体中文（默认）"
	}
	return "English (default)"
}

// DoctorLanguageFlag: English ({flag})
func DoctorLanguageFlag(l Language, flag string) string {
	if l == Chinese {
		return join(part{"简体中文（", false}, part{flag, true}, part{"）", false})
	}
	return "English (" + flag + ")"
}

// DoctorLanguageSystem: English (system language {locale})
func DoctorLanguageSystem(l Language, locale string) string {
	if l == Chinese {
		return join(part{"简体中文（系统语言 ", false}, part{locale, true}, part{"）", false})
	}
	return "English (system language " + locale + ")"
}

// DoctorLanguageVariable: English ({name}={value})
func DoctorLanguageVariable(l Language, name string, value string) string {
	if l == Chinese {
		return join(part{"简体中文（", false}, part{name, true}, part{"=", false}, part{value, true}, part{"）", false})
	}
	return "English (" + name + "=" + value + ")"
}

// DoctorLanguageWindow: English (last choice in the command palette)
func DoctorLanguageWindow(l Language) string {
	if l == Chinese {
		return "简体中文（上次在命令面板中的选择）"
	}
	return "English (last choice in the command palette)"
}

// ErrorChoice: {names} or {last}
func ErrorChoice(l Language, last string, names string) string {
	if l == Chinese {
		return join(part{names, true}, part{" 或 ", false}, part{last, true})
	}
	return names + " or " + last
}

// ErrorDetailBlank: The URL contains a space; write %20
func ErrorDetailBlank(l Language) string {
	if l == Chinese {
		return "URL 含有空格，请写成 %20"
	}
	return "The URL contains a space; write %20"
}

// ErrorDetailChanged: The clip has changed since the task was created
func ErrorDetailChanged(l Language) string {
	if l == Chinese {
		return "参考视频在任务创建后有改动"
	}
	return "The clip has changed since the task was created"
}

// ErrorDetailCodec: {codec} codec; must be {codecs}
func ErrorDetailCodec(l Language, codec string, codecs string) string {
	if l == Chinese {
		return join(part{"编码为 ", false}, part{codec, true}, part{"，须为 ", false}, part{codecs, true})
	}
	return codec + " codec; must be " + codecs
}

// ErrorDetailCodecUnknown: Unrecognized codec; must be {codecs}
func ErrorDetailCodecUnknown(l Language, codecs string) string {
	if l == Chinese {
		return join(part{"无法识别的编码，须为 ", false}, part{codecs, true})
	}
	return "Unrecognized codec; must be " + codecs
}

// ErrorDetailCut: The end of the file is missing
func ErrorDetailCut(l Language) string {
	if l == Chinese {
		return "文件不完整，缺少末尾"
	}
	return "The end of the file is missing"
}

// ErrorDetailDamaged: The file is damaged
func ErrorDetailDamaged(l Language) string {
	if l == Chinese {
		return "文件已损坏"
	}
	return "The file is damaged"
}

// ErrorDetailDistorted: The person will look distorted: the picture's height is {times}× its width, which doesn't match {ratio}. Crop the picture.
func ErrorDetailDistorted(l Language, ratio string, times string) string {
	if l == Chinese {
		return join(part{"人物会变形：图片高为宽的 ", false}, part{times, true}, part{" 倍，与画幅 ", false}, part{ratio, true}, part{" 不符。请裁剪图片。", false})
	}
	return "The person will look distorted: the picture's height is " + times + "× its width, which doesn't match " + ratio + ". Crop the picture."
}

// ErrorDetailDistortedChoose: The person will look distorted: the picture's height is {times}× its width, which doesn't match {ratio}. Choose {ratios} or crop the picture.
func ErrorDetailDistortedChoose(l Language, ratio string, ratios string, times string) string {
	if l == Chinese {
		return join(part{"人物会变形：图片高为宽的 ", false}, part{times, true}, part{" 倍，与画幅 ", false}, part{ratio, true}, part{" 不符。请改用 ", false}, part{ratios, true}, part{"，或裁剪图片。", false})
	}
	return "The person will look distorted: the picture's height is " + times + "× its width, which doesn't match " + ratio + ". Choose " + ratios + " or crop the picture."
}

// ErrorDetailEmpty: Empty file
func ErrorDetailEmpty(l Language) string {
	if l == Chinese {
		return "文件为空"
	}
	return "Empty file"
}

// ErrorDetailEndMissing: {size} missing at the end; the clip plays, but Model Studio may refuse it
func ErrorDetailEndMissing(l Language, size int64) string {
	if l == Chinese {
		return "文件末尾缺 " + Bytes(l, size) + "，可以播放，但百炼可能不受理"
	}
	return Bytes(l, size) + " missing at the end; the clip plays, but Model Studio may refuse it"
}

// ErrorDetailFolder: A folder, not a file
func ErrorDetailFolder(l Language) string {
	if l == Chinese {
		return "这是文件夹，不是文件"
	}
	return "A folder, not a file"
}

// ErrorDetailForbidden: No permission to read the file
func ErrorDetailForbidden(l Language) string {
	if l == Chinese {
		return "没有读取权限"
	}
	return "No permission to read the file"
}

// ErrorDetailFormat: {format}; must be {formats}
func ErrorDetailFormat(l Language, format string, formats string) string {
	if l == Chinese {
		return join(part{"格式为 ", false}, part{format, true}, part{"，须为 ", false}, part{formats, true})
	}
	return format + "; must be " + formats
}

// ErrorDetailFormatUnknown: Unrecognized format; must be {formats}
func ErrorDetailFormatUnknown(l Language, formats string) string {
	if l == Chinese {
		return join(part{"无法识别的格式，须为 ", false}, part{formats, true})
	}
	return "Unrecognized format; must be " + formats
}

// ErrorDetailFrameRate: {fps} fps; at least {least} fps required
func ErrorDetailFrameRate(l Language, fps string, least string) string {
	if l == Chinese {
		return join(part{"帧率 ", false}, part{fps, true}, part{" fps，至少需要 ", false}, part{least, true}, part{" fps", false})
	}
	return fps + " fps; at least " + least + " fps required"
}

// ErrorDetailHalfBody: Half body with the video's background: legs are invented. Use the picture's background or a full-body picture.
func ErrorDetailHalfBody(l Language) string {
	if l == Chinese {
		return "半身图配视频背景时，腿部由模型随机补全。请改用图片背景或全身图。"
	}
	return "Half body with the video's background: legs are invented. Use the picture's background or a full-body picture."
}

// ErrorDetailHoldsKey: The URL contains the API key
func ErrorDetailHoldsKey(l Language) string {
	if l == Chinese {
		return "URL 含有 API Key"
	}
	return "The URL contains the API key"
}

// ErrorDetailLength: {seconds} s; {least}–{most} s allowed
func ErrorDetailLength(l Language, least string, most string, seconds string) string {
	if l == Chinese {
		return join(part{"时长 ", false}, part{seconds, true}, part{" 秒，须为 ", false}, part{least, true}, part{"–", false}, part{most, true}, part{" 秒", false})
	}
	return seconds + " s; " + least + "–" + most + " s allowed"
}

// ErrorDetailLongAddress: The URL has {n} characters; at most {limit} allowed
func ErrorDetailLongAddress(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"URL 有 ", false}, part{n, true}, part{" 个字符，不能超过 ", false}, part{limit, true}, part{" 个", false})
	}
	return "The URL has " + n + " characters; at most " + limit + " allowed"
}

// ErrorDetailLongerSideBelow: {n} px on the longer side; must be below {limit} px
func ErrorDetailLongerSideBelow(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，须小于 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the longer side; must be below " + limit + " px"
}

// ErrorDetailLongerSideUpTo: {n} px on the longer side; at most {limit} px allowed
func ErrorDetailLongerSideUpTo(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，不能超过 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the longer side; at most " + limit + " px allowed"
}

// ErrorDetailMissing: No such file
func ErrorDetailMissing(l Language) string {
	if l == Chinese {
		return "文件不存在"
	}
	return "No such file"
}

// ErrorDetailMode: “{mode}” isn't a mode; use {modes}
func ErrorDetailMode(l Language, mode string, modes string) string {
	if l == Chinese {
		return join(part{"模式「", false}, part{mode, true}, part{"」无效，只能是 ", false}, part{modes, true})
	}
	return "“" + mode + "” isn't a mode; use " + modes
}

// ErrorDetailNoAddress: Enter a URL
func ErrorDetailNoAddress(l Language) string {
	if l == Chinese {
		return "请填写 URL"
	}
	return "Enter a URL"
}

// ErrorDetailNoFrameRate: Frame rate can't be read; at least {least} fps required
func ErrorDetailNoFrameRate(l Language, least string) string {
	if l == Chinese {
		return join(part{"无法读取帧率，至少需要 ", false}, part{least, true}, part{" fps", false})
	}
	return "Frame rate can't be read; at least " + least + " fps required"
}

// ErrorDetailNoHost: The URL has no host name
func ErrorDetailNoHost(l Language) string {
	if l == Chinese {
		return "URL 缺少主机名"
	}
	return "The URL has no host name"
}

// ErrorDetailNoLength: Length can't be read; {least}–{most} s allowed
func ErrorDetailNoLength(l Language, least string, most string) string {
	if l == Chinese {
		return join(part{"无法读取时长，须为 ", false}, part{least, true}, part{"–", false}, part{most, true}, part{" 秒", false})
	}
	return "Length can't be read; " + least + "–" + most + " s allowed"
}

// ErrorDetailNoSides: Width and height can't be read
func ErrorDetailNoSides(l Language) string {
	if l == Chinese {
		return "无法读取宽高"
	}
	return "Width and height can't be read"
}

// ErrorDetailNoTemplate: Enter a template ID, such as AACT.xxx.xxx-xxx.xxx
func ErrorDetailNoTemplate(l Language) string {
	if l == Chinese {
		return "请填写模板 ID，例如 AACT.xxx.xxx-xxx.xxx"
	}
	return "Enter a template ID, such as AACT.xxx.xxx-xxx.xxx"
}

// ErrorDetailNotDetected: The picture failed the check. Model Studio says: {reason}
func ErrorDetailNotDetected(l Language, reason string) string {
	if l == Chinese {
		return join(part{"图片未通过检测。百炼返回：", false}, part{reason, true})
	}
	return "The picture failed the check. Model Studio says: " + reason
}

// ErrorDetailNotDetectedPlain: The picture failed Model Studio's check
func ErrorDetailNotDetectedPlain(l Language) string {
	if l == Chinese {
		return "图片未通过百炼的检测"
	}
	return "The picture failed Model Studio's check"
}

// ErrorDetailNotRegular: Not a regular file
func ErrorDetailNotRegular(l Language) string {
	if l == Chinese {
		return "不是普通文件"
	}
	return "Not a regular file"
}

// ErrorDetailRatio: “{ratio}” isn't a ratio; use {ratios}
func ErrorDetailRatio(l Language, ratio string, ratios string) string {
	if l == Chinese {
		return join(part{"画幅「", false}, part{ratio, true}, part{"」无效，只能是 ", false}, part{ratios, true})
	}
	return "“" + ratio + "” isn't a ratio; use " + ratios
}

// ErrorDetailRatioNoChoice: Ratio {ratio} has no effect: this engine sets the shape of the video
func ErrorDetailRatioNoChoice(l Language, ratio string) string {
	if l == Chinese {
		return join(part{"画幅 ", false}, part{ratio, true}, part{" 无效：该模型不支持选择画幅", false})
	}
	return "Ratio " + ratio + " has no effect: this engine sets the shape of the video"
}

// ErrorDetailRatioOfClip: Ratio {ratio} has no effect: with the video's background, the result has the size of the clip
func ErrorDetailRatioOfClip(l Language, ratio string) string {
	if l == Chinese {
		return join(part{"画幅 ", false}, part{ratio, true}, part{" 无效：使用视频背景时，尺寸同参考视频", false})
	}
	return "Ratio " + ratio + " has no effect: with the video's background, the result has the size of the clip"
}

// ErrorDetailScheme: The URL must start with {schemes}
func ErrorDetailScheme(l Language, schemes string) string {
	if l == Chinese {
		return join(part{"URL 须以 ", false}, part{schemes, true}, part{" 开头", false})
	}
	return "The URL must start with " + schemes
}

// ErrorDetailShorterSideAbove: {n} px on the shorter side; more than {limit} px required
func ErrorDetailShorterSideAbove(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"短边 ", false}, part{n, true}, part{" px，须大于 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the shorter side; more than " + limit + " px required"
}

// ErrorDetailShorterSideFrom: {n} px on the shorter side; at least {limit} px required
func ErrorDetailShorterSideFrom(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"短边 ", false}, part{n, true}, part{" px，至少需要 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the shorter side; at least " + limit + " px required"
}

// ErrorDetailSizeBelow: {size}; must be below {limit}
func ErrorDetailSizeBelow(l Language, limit string, size string) string {
	if l == Chinese {
		return join(part{"文件 ", false}, part{size, true}, part{"，须小于 ", false}, part{limit, true})
	}
	return size + "; must be below " + limit
}

// ErrorDetailSizeUpTo: {size}; at most {limit} allowed
func ErrorDetailSizeUpTo(l Language, limit string, size string) string {
	if l == Chinese {
		return join(part{"文件 ", false}, part{size, true}, part{"，不能超过 ", false}, part{limit, true})
	}
	return size + "; at most " + limit + " allowed"
}

// ErrorDetailTemplate: A template ID has only letters, digits and . _ - (at most 256 characters)
func ErrorDetailTemplate(l Language) string {
	if l == Chinese {
		return "模板 ID 只能包含字母、数字和 . _ -，最多 256 个字符"
	}
	return "A template ID has only letters, digits and . _ - (at most 256 characters)"
}

// ErrorDetailTooTall: Height is {ratio}× the width; at most {limit}× allowed
func ErrorDetailTooTall(l Language, limit string, ratio string) string {
	if l == Chinese {
		return join(part{"高为宽的 ", false}, part{ratio, true}, part{" 倍，不能超过 ", false}, part{limit, true}, part{" 倍", false})
	}
	return "Height is " + ratio + "× the width; at most " + limit + "× allowed"
}

// ErrorDetailTooWide: Width is {ratio}× the height; at most {limit}× allowed
func ErrorDetailTooWide(l Language, limit string, ratio string) string {
	if l == Chinese {
		return join(part{"宽为高的 ", false}, part{ratio, true}, part{" 倍，不能超过 ", false}, part{limit, true}, part{" 倍", false})
	}
	return "Width is " + ratio + "× the height; at most " + limit + "× allowed"
}

// ErrorDetailUnparsable: The URL isn't valid
func ErrorDetailUnparsable(l Language) string {
	if l == Chinese {
		return "URL 格式有误"
	}
	return "The URL isn't valid"
}

// ErrorDetailUnprintable: The URL contains spaces, quotes or control characters
func ErrorDetailUnprintable(l Language) string {
	if l == Chinese {
		return "URL 含有空格、引号或控制字符"
	}
	return "The URL contains spaces, quotes or control characters"
}

// ErrorDetailUnread: The file can't be read: {reason}
func ErrorDetailUnread(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法读取文件：", false}, part{reason, true})
	}
	return "The file can't be read: " + reason
}

// ErrorDetailUnsettledSide: {n} px on the longer side may be refused; {safe} px is safe
func ErrorDetailUnsettledSide(l Language, n string, safe string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，百炼可能不受理；不超过 ", false}, part{safe, true}, part{" px 即可", false})
	}
	return n + " px on the longer side may be refused; " + safe + " px is safe"
}

// ErrorDetailUserName: The URL contains a user name or password; remove it
func ErrorDetailUserName(l Language) string {
	if l == Chinese {
		return "URL 含有用户名或密码，请删去"
	}
	return "The URL contains a user name or password; remove it"
}

// ErrorOfFile: {file}: {what}
func ErrorOfFile(l Language, file string, what string) string {
	if l == Chinese {
		return join(part{"文件「", false}, part{file, true}, part{"」：", false}, part{what, true})
	}
	return file + ": " + what
}

// NameEngineAnimateAnyone: AnimateAnyone
func NameEngineAnimateAnyone(l Language) string {
	if l == Chinese {
		return "舞动人像"
	}
	return "AnimateAnyone"
}

// NameEngineMix: Wan Animate Mix
func NameEngineMix(l Language) string {
	if l == Chinese {
		return "视频换人"
	}
	return "Wan Animate Mix"
}

// NameEngineMove: Wan Animate Move
func NameEngineMove(l Language) string {
	if l == Chinese {
		return "图生动作"
	}
	return "Wan Animate Move"
}

// NameEngineShortMix: Mix
func NameEngineShortMix(l Language) string {
	if l == Chinese {
		return "视频换人"
	}
	return "Mix"
}

// NameEngineShortMove: Move
func NameEngineShortMove(l Language) string {
	if l == Chinese {
		return "图生动作"
	}
	return "Move"
}

// StateCanceled: canceled
func StateCanceled(l Language) string {
	if l == Chinese {
		return "已取消"
	}
	return "canceled"
}

// StateDone: done
func StateDone(l Language) string {
	if l == Chinese {
		return "已完成"
	}
	return "done"
}

// StateDownloading: downloading
func StateDownloading(l Language) string {
	if l == Chinese {
		return "下载中"
	}
	return "downloading"
}

// StateFailed: failed
func StateFailed(l Language) string {
	if l == Chinese {
		return "失败"
	}
	return "failed"
}

// StateLinkExpired: link expired
func StateLinkExpired(l Language) string {
	if l == Chinese {
		return "链接已过期"
	}
	return "link expired"
}

// StateNotSaved: not saved
func StateNotSaved(l Language) string {
	if l == Chinese {
		return "保存失败"
	}
	return "not saved"
}

// StateOnHold: on hold
func StateOnHold(l Language) string {
	if l == Chinese {
		return "已暂停"
	}
	return "on hold"
}

// StatePreparing: preparing
func StatePreparing(l Language) string {
	if l == Chinese {
		return "准备中"
	}
	return "preparing"
}

// StateQueued: queued
func StateQueued(l Language) string {
	if l == Chinese {
		return "排队中"
	}
	return "queued"
}

// StateRejected: rejected
func StateRejected(l Language) string {
	if l == Chinese {
		return "未受理"
	}
	return "rejected"
}

// StateRunning: running
func StateRunning(l Language) string {
	if l == Chinese {
		return "生成中"
	}
	return "running"
}

// StateSaved: saved
func StateSaved(l Language) string {
	if l == Chinese {
		return "已保存"
	}
	return "saved"
}

// StateSending: sending
func StateSending(l Language) string {
	if l == Chinese {
		return "提交中"
	}
	return "sending"
}

// StateUnconfirmed: unconfirmed
func StateUnconfirmed(l Language) string {
	if l == Chinese {
		return "待确认"
	}
	return "unconfirmed"
}

// StateUnknown: unknown
func StateUnknown(l Language) string {
	if l == Chinese {
		return "服务端无记录"
	}
	return "unknown"
}

// StateWaiting: waiting
func StateWaiting(l Language) string {
	if l == Chinese {
		return "待提交"
	}
	return "waiting"
}
